using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>Patterns by the two tokens that they begin with, so that most tokens of an article cost one look.</summary>
/// <param name="vocabulary">Complete when the first article comes.</param>
internal sealed class TokenPatternSet(ImmutableArray<TokenPattern> patterns, Vocabulary vocabulary)
{
    private const int BitsAWord = 64;

    public ImmutableArray<TokenPattern> Patterns { get; } = patterns;

    /// <summary>A row for each symbol that a pattern may begin with, in it a bit for each that may come next.</summary>
    private ulong[][] Pairs => field ??= ReadPairs();

    /// <summary>The patterns that begin with two symbols, once these have been met. Threads that meet them at once make the same.</summary>
    private TokenPattern[]?[]?[] ByPair => field ??= new TokenPattern[]?[]?[vocabulary.Count];

    /// <summary>
    /// Keys of a few words, of which each place that a pattern reports holds one; none where a pattern needs no word in particular.
    /// </summary>
    public uint[] FindAnchors()
    {
        var anchors = new List<uint>();
        foreach (var pattern in Patterns)
        {
            uint[]? fewest = null;
            foreach (var item in pattern.Items)
            {
                if (vocabulary.KeysOf(item) is { } keys && !(fewest?.Length <= keys.Length))
                    fewest = keys;
            }
            if (fewest is null)
                return [];
            foreach (var key in fewest)
                anchors.Add(key);
        }
        return [.. anchors];
    }

    /// <summary>The tokens, by their number, that a pattern may begin with.</summary>
    /// <param name="symbols">One for each token, by the vocabulary of the patterns.</param>
    /// <param name="starts">Takes them, in ascending order, for what it held.</param>
    public void FindStarts(ReadOnlySpan<int> symbols, List<int> starts)
    {
        starts.Clear();
        var pairs = Pairs;
        for (var at = 0; at < symbols.Length; at++)
        {
            var next = NextSymbol(symbols, at);
            if ((pairs[symbols[at]][next / BitsAWord] & (1UL << (next % BitsAWord))) != 0)
                starts.Add(at);
        }
    }

    /// <summary>What the patterns report, in the order of where they begin; parts may overlap.</summary>
    /// <param name="symbols">One for each token, by the vocabulary of the patterns.</param>
    /// <param name="starts">All tokens that one of them may begin with, in ascending order.</param>
    public List<TextSpan> Find(Token[] tokens, ReadOnlySpan<int> symbols, List<int> starts)
    {
        List<TextSpan> found = [];
        foreach (var at in starts)
        {
            foreach (var pattern in BeginningWith(symbols[at], NextSymbol(symbols, at)))
            {
                if (pattern.Matches(tokens, symbols, at))
                    found.Add(new TextSpan(tokens[at + pattern.ReportFrom].Span.Start, tokens[at + pattern.ReportTo - 1].Span.End));
            }
        }
        return found;
    }

    private static int NextSymbol(ReadOnlySpan<int> symbols, int at) => at + 1 < symbols.Length ? symbols[at + 1] : Symbols.Edge;

    private TokenPattern[] BeginningWith(int first, int second)
    {
        var bySecond = ByPair[first] ??= new TokenPattern[vocabulary.Count][];
        return bySecond[second] ??= FindBeginningWith(first, second);
    }

    /// <summary>Not a part of <see cref="BeginningWith"/>, which every other word calls and which would make its closure each time.</summary>
    private TokenPattern[] FindBeginningWith(int first, int second) =>
        [.. Patterns.Where(pattern => pattern.Items[0].Takes(first) && (pattern.Items.Length == 1 || pattern.Items[1].Takes(second)))];

    private ulong[][] ReadPairs()
    {
        var pairs = new ulong[vocabulary.Count][];
        for (var symbol = 0; symbol < pairs.Length; symbol++)
            pairs[symbol] = new ulong[(vocabulary.Count / BitsAWord) + 1];
        foreach (var pattern in Patterns)
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
}
