using System.Net;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Residue;

/// <summary>Character references of HTML that the reader sees as they are, and the character that each stands for.</summary>
internal sealed class EntityCheck(Pattern pattern) : ICheck
{
    public static ICheck? Read(YamlMap map) => PatternCompiler.ReadTokens(map) is { } pattern ? new EntityCheck(pattern) : null;

    public IEnumerable<Finding> Run(CheckContext context) =>
        from finding in pattern.FindIn(context)
        let decoded = WebUtility.HtmlDecode(finding.Match)
        where decoded != finding.Match
        select finding with { Suggestions = [new TextChange(finding.Span, decoded)] };
}
