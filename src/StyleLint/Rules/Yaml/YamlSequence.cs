using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Rules.Yaml;

internal sealed record YamlSequence(YamlFile File, TextSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(File, Span)
{
    public override string Kind => "a list";
}
