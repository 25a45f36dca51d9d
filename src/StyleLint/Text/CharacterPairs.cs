using System.Globalization;

namespace StyleLint.Text;

/// <summary>
/// Which characters of a text stand side by side: a filter by which most searches of it are known to be in vain. It tells apart 64 classes of
/// characters: small letters are as capitals, digits as other digits, and rare signs as each other.
/// </summary>
internal sealed class CharacterPairs
{
    /// <summary>Stands before the first character, and again before the first that is no space.</summary>
    public const char Start = '\u0002';

    /// <summary>Stands for every letter, beside the letter itself.</summary>
    public const char Letter = '\u0003';

    /// <summary>Before each character stands, beside what stands there, this.</summary>
    private const int AnyClass = 0;
    private const int StartClass = 1;
    private const int LetterClass = 2;
    private const int FirstLetter = 3;
    private const int OtherLetter = FirstLetter + 26;
    private const int DigitClass = OtherLetter + 1;
    private const int SpaceClass = DigitClass + 1;
    private const int CurrencyClass = SpaceClass + 1;
    private const int OtherSign = CurrencyClass + 1;
    private const int FirstSign = OtherSign + 1;
    private const int Classes = 64;
    private const ulong Letters = ((1UL << (OtherLetter + 1)) - 1) & ~((1UL << FirstLetter) - 1);

    private const string Signs = ".,-'\"()[]:;!?/&%*_#@“”‘’–—…<>{";

    /// <summary>The commonest characters of prose, the commonest first.</summary>
    private const string Common = " ETAOINSHRDLUCMFWYPVBGKQJXZ";

    private static readonly byte[] _asciiClasses = ClassesOfAscii();

    /// <summary>For each class a bit for each that stands right behind it.</summary>
    private readonly ulong[] _followers = new ulong[Classes];

    public static CharacterPairs Of(string text)
    {
        var pairs = new CharacterPairs();
        var followers = pairs._followers;
        // What asks twice for the start asks for the same.
        followers[StartClass] = 1UL << StartClass;
        var before = StartClass;
        foreach (var c in text)
        {
            var next = ClassOf(c);
            followers[before] |= 1UL << next;
            before = next;
        }
        if (text.AsSpan().TrimStart() is [var first, ..])
            followers[StartClass] |= 1UL << ClassOf(first);
        pairs.AddGeneral();
        return pairs;
    }

    /// <summary>What at least one of several texts holds.</summary>
    public static CharacterPairs OfAny(IEnumerable<CharacterPairs> texts)
    {
        var union = new CharacterPairs();
        foreach (var text in texts)
        {
            for (var i = 0; i < Classes; i++)
                union._followers[i] |= text._followers[i];
        }
        return union;
    }

    /// <summary>What <see cref="MayHold(int)"/> looks for, the rarest first: the pairs of a text, or its character where it has only one.</summary>
    public static int[] KeysOf(string text)
    {
        if (text.Length == 1)
            return [(AnyClass * Classes) + ClassOf(text[0])];
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
    public bool MayHold(int key) => (_followers[key / Classes] & (1UL << (key % Classes))) != 0;

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

    /// <summary>What follows from the pairs: those of any letter and of any character.</summary>
    private void AddGeneral()
    {
        for (var i = 0; i < Classes; i++)
        {
            if ((_followers[i] & Letters) != 0)
                _followers[i] |= 1UL << LetterClass;
            if ((Letters & (1UL << i)) != 0)
                _followers[LetterClass] |= _followers[i];
        }
        foreach (var followers in _followers)
            _followers[AnyClass] |= followers;
    }

    private static int Rarity(char c) => Common.IndexOf(char.ToUpperInvariant(c)) is var index and >= 0 ? index : Common.Length;

    private static int ClassOf(char c) => c < _asciiClasses.Length ? _asciiClasses[c] : ClassOfAny(c);

    private static byte[] ClassesOfAscii()
    {
        var classes = new byte[128];
        for (var c = '\0'; c < classes.Length; c++)
            classes[c] = (byte)ClassOfAny(c);
        return classes;
    }

    private static int ClassOfAny(char c) => c switch
    {
        Start => StartClass,
        Letter => LetterClass,
        _ when char.IsLetter(c) => char.ToUpperInvariant(c) is >= 'A' and <= 'Z' and var letter ? FirstLetter + letter - 'A' : OtherLetter,
        _ when char.IsDigit(c) => DigitClass,
        _ when char.IsWhiteSpace(c) => SpaceClass,
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol => CurrencyClass,
        _ => Signs.IndexOf(c, StringComparison.Ordinal) is var sign and >= 0 ? FirstSign + sign : OtherSign,
    };
}
