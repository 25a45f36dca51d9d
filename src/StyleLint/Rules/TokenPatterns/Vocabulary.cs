using StyleLint.Documents;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>
/// The words that the patterns of one rule tell apart, each with its symbol. Letter case counts for one: <c>I</c> and what is
/// contracted with it (I’m) is not <c>i</c>.
/// </summary>
internal sealed class Vocabulary
{
    private const string Pronoun = "I";
    private const int KeyBits = 1 << 14;

    private readonly Dictionary<string, int> _symbols;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly ulong[] _keys = new ulong[KeyBits / 64];
    private readonly List<(string Ending, int Symbol)> _endings = [];
    private int? _pronoun;

    public Vocabulary()
    {
        _symbols = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        _lookup = _symbols.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many symbols there are, those of <see cref="Symbols"/> included.</summary>
    public int Count { get; private set; } = Symbols.FirstWord;

    /// <summary>The symbol of a word that a pattern names, or of all other words with an ending: <c>-ly</c>.</summary>
    public int Add(string word)
    {
        if (word == Pronoun)
            return _pronoun ??= Count++;
        if (_symbols.TryGetValue(word, out var symbol))
            return symbol;
        symbol = Count++;
        _symbols.Add(word, symbol);
        var key = KeyOf(word);
        _keys[key / 64] |= 1UL << (key % 64);
        if (word is ['-', _, ..])
            _endings.Add((word[1..], symbol));
        return symbol;
    }

    /// <summary>What an article’s word is to every vocabulary; <see cref="Symbols.Other"/> where each must look for itself.</summary>
    /// <param name="isFirst">Whether a sentence begins with it.</param>
    public static int ClassOf(ReadOnlySpan<char> word, bool isFirst)
    {
        var first = word[0];
        if (char.IsDigit(first))
            return Symbols.Number;
        if (first == Prose.Opaque)
            return Symbols.Code;
        if (first == Pronoun[0] && (word.Length == 1 || word[1] is '\'' or '’'))
            return Symbols.Pronoun;
        if (char.IsUpper(first) && !(isFirst && (word.Length == 1 || !char.IsUpper(word[1]))))
            return word.Length == 1 ? Symbols.Letter : Symbols.Name;
        return Symbols.Other;
    }

    /// <summary>A small number, the same for a word however it is capitalized and mostly another for another word.</summary>
    public static int KeyOf(ReadOnlySpan<char> word)
    {
        // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
        var key = 2166136261;
        foreach (var c in word)
            key = (key ^ (char.IsAscii(c) ? c & ~0x20u : char.ToUpperInvariant(c))) * 16777619;
        return (int)((key ^ (key >> 16)) % KeyBits);
    }

    /// <summary>The symbol of a token of this text.</summary>
    public int SymbolOf(in Token token, string text)
    {
        if (token.Symbol == Symbols.Pronoun)
            return _pronoun ?? Symbols.Other;
        if (token.Symbol != Symbols.Other)
            return token.Symbol;
        var word = text.AsSpan(token.Span.Start, token.Span.Length);
        if ((_keys[token.WordKey / 64] & (1UL << (token.WordKey % 64))) != 0 && _lookup.TryGetValue(word, out var symbol))
            return symbol;
        return word.Length == 1 ? Symbols.Letter : SymbolOfEnding(word);
    }

    private int SymbolOfEnding(ReadOnlySpan<char> word)
    {
        foreach (var (ending, symbol) in _endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return symbol;
        }
        return Symbols.Other;
    }
}
