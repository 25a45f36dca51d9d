using StyleLint.Documents;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>The words that the patterns of one rule tell apart, each with its symbol. Letter case does not count.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _symbols = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _longest;

    public Vocabulary() => _lookup = _symbols.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many symbols there are, those of <see cref="Symbols"/> included.</summary>
    public int Count => Symbols.FirstWord + _symbols.Count;

    /// <summary>The symbol of a word that a pattern names.</summary>
    public int Add(string word)
    {
        if (_symbols.TryGetValue(word, out var symbol))
            return symbol;
        symbol = Count;
        _symbols.Add(word, symbol);
        _longest = Math.Max(_longest, word.Length);
        return symbol;
    }

    /// <summary>The symbol of a word of the article.</summary>
    /// <param name="isFirst">Whether a sentence begins with it.</param>
    public int SymbolOf(ReadOnlySpan<char> word, bool isFirst)
    {
        var first = word[0];
        if (char.IsDigit(first))
            return Symbols.Number;
        if (first == Prose.Opaque)
            return Symbols.Code;
        if (char.IsUpper(first) && !(word is "I" || (isFirst && (word.Length == 1 || !char.IsUpper(word[1])))))
            return word.Length == 1 ? Symbols.Letter : Symbols.Name;
        if (word.Length <= _longest && _lookup.TryGetValue(word, out var symbol))
            return symbol;
        return word.Length == 1 ? Symbols.Letter : Symbols.Other;
    }
}
