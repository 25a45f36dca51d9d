using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>Patterns by the token that they begin with, so that most tokens of an article cost one look.</summary>
/// <param name="vocabulary">Complete when the first article comes.</param>
internal sealed class TokenPatternSet(ImmutableArray<TokenPattern> patterns, Vocabulary vocabulary)
{
    private TokenPattern[][] ByFirst => field ??= Sort();

    /// <summary>What the patterns report, in the order of where they begin; parts may overlap.</summary>
    /// <param name="symbols">One for each token, by the vocabulary of the patterns.</param>
    public List<TextSpan> Find(Token[] tokens, int[] symbols)
    {
        List<TextSpan> found = [];
        var byFirst = ByFirst;
        for (var at = 0; at < tokens.Length; at++)
        {
            foreach (var pattern in byFirst[symbols[at]])
            {
                if (pattern.Matches(tokens, symbols, at))
                    found.Add(new TextSpan(tokens[at + pattern.ReportFrom].Span.Start, tokens[at + pattern.ReportTo - 1].Span.End));
            }
        }
        return found;
    }

    private TokenPattern[][] Sort()
    {
        var byFirst = new TokenPattern[vocabulary.Count][];
        for (var symbol = 0; symbol < byFirst.Length; symbol++)
            byFirst[symbol] = [.. patterns.Where(pattern => pattern.Items[0].Takes(symbol))];
        return byFirst;
    }
}
