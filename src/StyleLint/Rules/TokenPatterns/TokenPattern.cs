using System.Collections.Immutable;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>Tokens in a row, as <see cref="TokenPatternParser"/> reads them.</summary>
/// <param name="ReportFrom">The first item of the part that is reported.</param>
/// <param name="ReportTo">Behind its last one.</param>
internal sealed record TokenPattern(ImmutableArray<PatternItem> Items, int ReportFrom, int ReportTo)
{
    public bool Matches(List<Token> tokens, int at)
    {
        if (at + Items.Length > tokens.Count)
            return false;
        for (var i = 0; i < Items.Length; i++)
        {
            if (!Items[i].Matches(tokens[at + i]))
                return false;
        }
        return true;
    }
}
