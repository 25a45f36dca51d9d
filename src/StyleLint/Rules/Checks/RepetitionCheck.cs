using StyleLint.Documents;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>The same token twice or more in a row, within one sentence.</summary>
internal sealed class RepetitionCheck(Pattern tokens, ExceptionList exceptions, StringComparison comparison, bool alpha, int max) : ICheck
{
    public static ICheck? Read(YamlMap map)
    {
        var exceptions = ExceptionList.Read(map);
        var ignoreCase = map.Bool("ignorecase");
        var alpha = map.Bool("alpha");
        var max = map.Int("max");
        var builder = new PatternBuilder(ignoreCase);
        if (!map.RequiredScalars("tokens", out var tokens))
            return null;
        builder.Alternatives(tokens, nonword: true);
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return builder.Build(map.Faults) is { } pattern ? new RepetitionCheck(pattern, exceptions, comparison, alpha, max) : null;
    }

    public IEnumerable<Finding> Run(CheckContext context) => context.Regions.SelectMany(Find);

    private IEnumerable<Finding> Find(Prose region)
    {
        var previous = new TextSpan();
        var repeated = 0;
        foreach (var span in tokens.FindAll(region))
        {
            var isSame = !previous.IsEmpty && IsSame(region.Text, previous, span);
            repeated = isSame ? repeated + 1 : 0;
            var both = new TextSpan(isSame ? previous.Start : span.Start, span.End);
            previous = span;
            if (repeated <= max || !isSame)
                continue;
            var finding = new Finding(region, both) { Captures = [region.Text.Substring(span).Trim()] };
            if (!exceptions.Covers(finding) && SentenceParser.Parse(finding.Match).Length <= 1)
                yield return finding;
        }
    }

    private bool IsSame(string text, TextSpan previous, TextSpan current)
    {
        var token = text.AsSpan(current).Trim();
        return !token.IsEmpty && token.Equals(text.AsSpan(previous).Trim(), comparison) && (!alpha || IsAlpha(token));
    }

    private static bool IsAlpha(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (!char.IsLetter(c))
                return false;
        }
        return true;
    }
}
