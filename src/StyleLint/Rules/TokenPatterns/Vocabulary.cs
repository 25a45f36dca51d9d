using System.Numerics;
using StyleLint.Documents;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>
/// The words that the patterns of one rule tell apart, each with its symbol. Letter case counts for one: <c>I</c> and what is
/// contracted with it (I’m) is not <c>i</c>.
/// </summary>
internal sealed class Vocabulary
{
    private const string Pronoun = "I";

    /// <summary>Slots a word: so many that for most words of an article that are none of ours the first is free.</summary>
    private const int Sparseness = 4;

    private readonly Dictionary<string, int> _symbols = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>By their symbols, from <see cref="Symbols.FirstWord"/> on.</summary>
    private readonly List<string> _words = [];

    private readonly List<(string Ending, int Symbol)> _endings = [];

    /// <summary>A bit for the last letter of each ending: most words end in none of these.</summary>
    private ulong _lastLetters;

    private int? _pronoun;

    /// <summary>How many symbols there are, those of <see cref="Symbols"/> included.</summary>
    public int Count => Symbols.FirstWord + _words.Count;

    /// <summary>
    /// A hash table of symbols by the keys of their words, of a length that is a power of two; 0 where it is free. A dictionary would
    /// hash again what <see cref="Word.Key"/> has.
    /// </summary>
    private int[] Slots => field ??= MakeSlots();

    /// <summary>The symbol of a word that a pattern names, or of all other words with an ending: <c>-ly</c>.</summary>
    public int Add(string word)
    {
        if (word == Pronoun)
            return _pronoun ??= Number(word);
        if (_symbols.TryGetValue(word, out var symbol))
            return symbol;
        symbol = Number(word);
        _symbols.Add(word, symbol);
        if (word is ['-', _, ..])
        {
            _endings.Add((word[1..], symbol));
            _lastLetters |= BitOf(word[^1]);
        }
        return symbol;
    }

    /// <summary>What an article’s word is to every vocabulary; <see cref="Symbols.Other"/> where each must look for itself.</summary>
    /// <param name="isFirst">Whether a sentence begins with it.</param>
    public static byte ClassOf(ReadOnlySpan<char> word, bool isFirst)
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

    /// <summary>The keys of the words that an item names; null where it takes anything else, too.</summary>
    public uint[]? KeysOf(PatternItem item) =>
        item.IsNegated || !Array.TrueForAll(item.Symbols, IsWord)
            ? null
            : Array.ConvertAll(item.Symbols, symbol => Word.KeyOf(_words[symbol - Symbols.FirstWord]));

    /// <summary>The symbols of tokens, one for each.</summary>
    /// <param name="text">That the tokens are of.</param>
    /// <param name="symbols">Takes them; it may be longer.</param>
    public void FindSymbols(ReadOnlySpan<Token> tokens, string text, Span<int> symbols)
    {
        for (var i = 0; i < tokens.Length; i++)
            symbols[i] = SymbolOf(tokens[i], text);
    }

    private bool IsWord(int symbol) => symbol >= Symbols.FirstWord && symbol != _pronoun && !_endings.Exists(ending => ending.Symbol == symbol);

    private int SymbolOf(in Token token, string text)
    {
        if (token.Symbol == Symbols.Pronoun)
            return _pronoun ?? Symbols.Other;
        if (token.Symbol != Symbols.Other)
            return token.Symbol;
        var slots = Slots;
        var mask = slots.Length - 1;
        for (var slot = (int)token.WordKey & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (text.AsSpan(token.Span).Equals(_words[slots[slot] - Symbols.FirstWord], StringComparison.OrdinalIgnoreCase))
                return slots[slot];
        }
        if (token.Span.Length == 1)
            return Symbols.Letter;
        return (_lastLetters & BitOf(text[token.Span.End - 1])) == 0 ? Symbols.Other : SymbolOfEnding(text.AsSpan(token.Span));
    }

    private static ulong BitOf(char c) => 1UL << (c % 64);

    private int Number(string word)
    {
        _words.Add(word);
        return Count - 1;
    }

    private int[] MakeSlots()
    {
        var slots = new int[BitOperations.RoundUpToPowerOf2((uint)(Sparseness * _symbols.Count) + 1)];
        var mask = slots.Length - 1;
        foreach (var (word, symbol) in _symbols)
        {
            var slot = (int)Word.KeyOf(word) & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = symbol;
        }
        return slots;
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
