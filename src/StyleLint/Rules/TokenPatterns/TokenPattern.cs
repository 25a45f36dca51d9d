using System.Collections.Immutable;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>Tokens in a row, as <see cref="TokenPatternParser"/> reads them.</summary>
/// <param name="ReportFrom">The first item of the part that is reported.</param>
/// <param name="ReportTo">Behind its last one.</param>
internal sealed record TokenPattern(ImmutableArray<PatternItem> Items, int ReportFrom, int ReportTo)
{
    /// <param name="symbols">One for each token, by the vocabulary of the pattern.</param>
    public bool Matches(Token[] tokens, ReadOnlySpan<int> symbols, int at)
    {
        if (at + Items.Length > tokens.Length)
            return false;
        for (var i = 0; i < Items.Length; i++)
        {
            if (!Items[i].Matches(tokens[at + i], symbols[at + i]))
                return false;
        }
        return true;
    }
}
