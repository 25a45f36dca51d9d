using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>Patterns by the two tokens that they begin with, so that most tokens of an article cost one look.</summary>
/// <param name="vocabulary">Complete when the first article comes.</param>
internal sealed class TokenPatternSet(ImmutableArray<TokenPattern> patterns, Vocabulary vocabulary)
{
    private const int BitsAWord = 64;

    private TokenPattern[][] ByFirst => field ??= Sort();

    /// <summary>A row for each symbol that a pattern may begin with, in it a bit for each that may come next.</summary>
    private ulong[][] Pairs => field ??= ReadPairs();

    /// <summary>What the patterns report, in the order of where they begin; parts may overlap.</summary>
    /// <param name="symbols">One for each token, by the vocabulary of the patterns.</param>
    public List<TextSpan> Find(Token[] tokens, int[] symbols)
    {
        List<TextSpan> found = [];
        var pairs = Pairs;
        for (var at = 0; at < tokens.Length; at++)
        {
            var next = at + 1 < tokens.Length ? symbols[at + 1] : Symbols.Edge;
            if ((pairs[symbols[at]][next / BitsAWord] & (1UL << (next % BitsAWord))) == 0)
                continue;
            foreach (var pattern in ByFirst[symbols[at]])
            {
                if (pattern.Matches(tokens, symbols, at))
                    found.Add(new TextSpan(tokens[at + pattern.ReportFrom].Span.Start, tokens[at + pattern.ReportTo - 1].Span.End));
            }
        }
        return found;
    }

    private ulong[][] ReadPairs()
    {
        var pairs = new ulong[vocabulary.Count][];
        for (var symbol = 0; symbol < pairs.Length; symbol++)
            pairs[symbol] = new ulong[(vocabulary.Count / BitsAWord) + 1];
        foreach (var pattern in patterns)
        {
            var second = new ulong[pairs[0].Length];
            for (var symbol = 0; symbol < vocabulary.Count; symbol++)
            {
                if (pattern.Items.Length == 1 || pattern.Items[1].Takes(symbol))
                    second[symbol / BitsAWord] |= 1UL << (symbol % BitsAWord);
            }
            for (var symbol = 0; symbol < vocabulary.Count; symbol++)
            {
                for (var i = 0; i < second.Length && pattern.Items[0].Takes(symbol); i++)
                    pairs[symbol][i] |= second[i];
            }
        }
        return pairs;
    }

    private TokenPattern[][] Sort()
    {
        var byFirst = new TokenPattern[vocabulary.Count][];
        for (var symbol = 0; symbol < byFirst.Length; symbol++)
            byFirst[symbol] = [.. patterns.Where(pattern => pattern.Items[0].Takes(symbol))];
        return byFirst;
    }
}
