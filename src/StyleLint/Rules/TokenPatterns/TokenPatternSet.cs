using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>Patterns by the token that they begin with, so that most tokens of an article cost one look.</summary>
internal sealed class TokenPatternSet
{
    private readonly TokenPattern[][] _byFirst;

    /// <param name="symbolCount">How many symbols the complete vocabulary has.</param>
    public TokenPatternSet(ImmutableArray<TokenPattern> patterns, int symbolCount)
    {
        _byFirst = new TokenPattern[symbolCount][];
        for (var symbol = 0; symbol < symbolCount; symbol++)
            _byFirst[symbol] = [.. patterns.Where(p => p.Items[0].Symbols.Contains(symbol) != p.Items[0].IsNegated)];
    }

    /// <summary>What the patterns report, in the order of where they begin; parts may overlap.</summary>
    /// <param name="symbols">One for each token, by the vocabulary of the patterns.</param>
    public List<TextSpan> Find(Token[] tokens, int[] symbols)
    {
        List<TextSpan> found = [];
        for (var at = 0; at < tokens.Length; at++)
        {
            foreach (var pattern in _byFirst[symbols[at]])
            {
                if (pattern.Matches(tokens, symbols, at))
                    found.Add(new TextSpan(tokens[at + pattern.ReportFrom].Span.Start, tokens[at + pattern.ReportTo - 1].Span.End));
            }
        }
        return found;
    }
}
