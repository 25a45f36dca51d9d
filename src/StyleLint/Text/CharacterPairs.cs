using System.Globalization;

namespace StyleLint.Text;

/// <summary>
/// Which characters a text holds, and which side by side: a Bloom filter by which most searches of it are known to be in vain. Small
/// letters are as capitals, digits as other digits, and some rare characters share the place of common ones.
/// </summary>
internal sealed class CharacterPairs
{
    /// <summary>Stands before the first character, and again before the first that is no space.</summary>
    public const char Start = '\u0002';

    /// <summary>Stands for every letter, beside the letter itself.</summary>
    public const char Letter = '\u0003';

    private const int Classes = 128;
    private const int Pairs = Classes * Classes;
    private const int BitsAWord = 64;

    /// <summary>The commonest characters of prose, the commonest first.</summary>
    private const string Common = " ETAOINSHRDLUCMFWYPVBGKQJXZ";

    private static readonly byte[] _asciiCodes = CodesOfAscii();

    /// <summary>A bit for each pair, then one for each single character.</summary>
    private readonly ulong[] _bits = new ulong[(Pairs + Classes) / BitsAWord];

    public static CharacterPairs Of(string text)
    {
        var pairs = new CharacterPairs();
        // What asks twice for the start asks for the same.
        pairs.Add(Start, Start);
        var before = (int)Start;
        foreach (var c in text)
        {
            var code = CodeOf(c);
            pairs.Add(before, code);
            before = code;
        }
        if (text.AsSpan().TrimStart() is [var first, ..])
            pairs.Add(Start, CodeOf(first));
        return pairs;
    }

    /// <summary>What at least one of several texts holds.</summary>
    public static CharacterPairs OfAny(IEnumerable<CharacterPairs> texts)
    {
        var union = new CharacterPairs();
        foreach (var text in texts)
        {
            for (var i = 0; i < union._bits.Length; i++)
                union._bits[i] |= text._bits[i];
        }
        return union;
    }

    /// <summary>What <see cref="MayHold(int)"/> looks for, the rarest first: the pairs of a text, or its character where it has only one.</summary>
    public static int[] KeysOf(string text)
    {
        if (text.Length == 1)
            return [Pairs + ClassOf(text[0])];
        var (keys, commonness) = (new int[text.Length - 1], new int[text.Length - 1]);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = (ClassOf(text[i]) * Classes) + ClassOf(text[i + 1]);
            commonness[i] = -Rarity(text[i]) - Rarity(text[i + 1]);
        }
        Array.Sort(commonness, keys);
        return keys;
    }

    /// <summary>False where the text lacks what every text with this key has.</summary>
    public bool MayHold(int key) => (_bits[key / BitsAWord] & (1UL << (key % BitsAWord))) != 0;

    /// <summary>The same of all these keys.</summary>
    public bool MayHold(int[] keys)
    {
        foreach (var key in keys)
        {
            if (!MayHold(key))
                return false;
        }
        return true;
    }

    /// <summary>Two codes side by side. A letter counts as itself and as any.</summary>
    private void Add(int before, int code)
    {
        var (left, right) = (before % Classes, code % Classes);
        Set((left * Classes) + right);
        Set(Pairs + right);
        if (before >= Classes)
            Set((Letter * Classes) + right);
        if (code < Classes)
            return;
        Set((left * Classes) + Letter);
        Set(Pairs + Letter);
        if (before >= Classes)
            Set((Letter * Classes) + Letter);
    }

    private static int Rarity(char c) => Common.IndexOf(char.ToUpperInvariant(c)) is var index and >= 0 ? index : Common.Length;

    private static int ClassOf(char c) => CodeOf(c) % Classes;

    /// <summary>Of a letter, its class and <see cref="Classes"/>; of another character, its class.</summary>
    private static byte CodeOf(char c) => c < Classes ? _asciiCodes[c] : CodeOfAny(c);

    private static byte[] CodesOfAscii()
    {
        var codes = new byte[Classes];
        for (var c = '\0'; c < Classes; c++)
            codes[c] = CodeOfAny(c);
        return codes;
    }

    private static byte CodeOfAny(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.DecimalDigitNumber => (byte)'0',
        UnicodeCategory.CurrencySymbol => (byte)'$',
        _ when char.IsWhiteSpace(c) => (byte)' ',
        _ when char.IsLetter(c) => (byte)(Classes + (char.ToUpperInvariant(c) % Classes)),
        _ => (byte)(c % Classes),
    };

    private void Set(int key) => _bits[key / BitsAWord] |= 1UL << (key % BitsAWord);
}
