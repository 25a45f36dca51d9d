namespace StyleLint.Rules.TokenPatterns;

/// <param name="Symbols">Those that may stand here, or where negated may not.</param>
/// <param name="NeedsSpace">Whether it stands parted from the token before.</param>
/// <param name="NeedsStart">Whether a sentence or a quotation begins with it.</param>
internal sealed record PatternItem(int[] Symbols, bool IsNegated, bool NeedsSpace, bool NeedsStart)
{
    private readonly bool[] _table = MakeTable(Symbols);

    /// <param name="symbol">Of the token, by the vocabulary of the pattern.</param>
    public bool Matches(in Token token, int symbol) => Takes(symbol) && (!NeedsSpace || token.AfterSpace) && (!NeedsStart || token.IsFirst);

    public bool Takes(int symbol) => (symbol < _table.Length && _table[symbol]) != IsNegated;

    private static bool[] MakeTable(int[] symbols)
    {
        var last = 0;
        foreach (var symbol in symbols)
            last = Math.Max(last, symbol);
        var table = new bool[last + 1];
        foreach (var symbol in symbols)
            table[symbol] = true;
        return table;
    }
}
