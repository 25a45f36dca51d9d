using System.Globalization;

namespace StyleLint.Text;

/// <summary>
/// The classes of characters that <see cref="CharacterPairs"/> tells apart, few enough for a bit each in a machine word: a small letter counts as
/// its capital, a digit as any other, and a rare sign as any other.
/// </summary>
internal static class CharacterClasses
{
    public const int Count = 64;

    /// <summary>Stands before the first character, and again before the first that is no space.</summary>
    public const char StartSign = '\u0002';

    /// <summary>Stands for every letter, beside the letter itself.</summary>
    public const char LetterSign = '\u0003';

    /// <summary>Of the character before, where any will do.</summary>
    public const int Any = 0;
    public const int Start = 1;
    public const int AnyLetter = 2;

    /// <summary>A bit for each class of one letter, or of the letters beyond A to Z.</summary>
    public const ulong Letters = ((1UL << (OtherLetter + 1)) - 1) & ~((1UL << FirstLetter) - 1);

    private const int FirstLetter = 3;
    private const int OtherLetter = FirstLetter + 26;
    private const int Digit = OtherLetter + 1;
    private const int Space = Digit + 1;
    private const int Currency = Space + 1;
    private const int OtherSign = Currency + 1;
    private const int FirstSign = OtherSign + 1;
    private const string Signs = ".,-'\"()[]:;!?/&%*_#@“”‘’–—…<>{";

    /// <summary>The commonest characters of prose, the commonest first.</summary>
    private const string Common = " ETAOINSHRDLUCMFWYPVBGKQJXZ";

    private static readonly int[] _rarities = Rarities();

    /// <summary>By character.</summary>
    public static byte[] Ascii { get; } = OfAscii();

    public static byte Of(char c) => c < Ascii.Length ? Ascii[c] : OfAny(c);

    /// <summary>The same without a table, for a character beyond ASCII.</summary>
    public static byte OfAny(char c) => c switch
    {
        StartSign => Start,
        LetterSign => AnyLetter,
        _ when char.IsLetter(c) => char.ToUpperInvariant(c) is >= 'A' and <= 'Z' and var letter ? (byte)(FirstLetter + letter - 'A') : (byte)OtherLetter,
        _ when char.IsDigit(c) => Digit,
        _ when char.IsWhiteSpace(c) => Space,
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol => Currency,
        _ => Signs.IndexOf(c, StringComparison.Ordinal) is var sign and >= 0 ? (byte)(FirstSign + sign) : (byte)OtherSign,
    };

    /// <summary>Those of several characters, a bit each.</summary>
    public static ulong Of(string characters)
    {
        var classes = 0UL;
        foreach (var c in characters)
            classes |= 1UL << Of(c);
        return classes;
    }

    /// <summary>Whether no character is taken for this one but its other letter case and, for a digit or a space, others of its kind.</summary>
    public static bool TellApart(char c) => Of(c) is not (OtherLetter or OtherSign or Currency);

    /// <summary>How rare a character is in prose, from 0 for the space.</summary>
    public static int RarityOf(char c) => _rarities[Of(c)];

    private static byte[] OfAscii()
    {
        var classes = new byte[128];
        for (var c = '\0'; c < classes.Length; c++)
            classes[c] = OfAny(c);
        return classes;
    }

    private static int[] Rarities()
    {
        var rarities = new int[Count];
        for (var i = 0; i < Count; i++)
            rarities[i] = Common.Length;
        for (var i = 0; i < Common.Length; i++)
            rarities[OfAny(Common[i])] = i;
        return rarities;
    }
}
