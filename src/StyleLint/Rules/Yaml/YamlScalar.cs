using StyleLint.Text;

namespace StyleLint.Rules.Yaml;

/// <param name="IsPlain">Written without quotes, so that <c>null</c>, <c>~</c> and nothing at all mean no value.</param>
internal sealed record YamlScalar(YamlFile File, TextSpan Span, string Value, bool IsPlain) : YamlNode(File, Span)
{
    public bool IsNull => IsPlain && Value is ("" or "~" or "null" or "Null" or "NULL");

    public override string Kind => "a text";
}
