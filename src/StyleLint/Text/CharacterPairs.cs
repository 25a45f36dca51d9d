using System.Globalization;
using System.Runtime.CompilerServices;

namespace StyleLint.Text;

/// <summary>
/// Which characters of a text stand side by side, in twos and in threes: a filter by which most searches of it are known to be in vain. It tells
/// apart 64 classes of characters: a small letter counts as its capital, a digit as any other, and a rare sign as any other.
/// </summary>
internal sealed class CharacterPairs
{
    /// <summary>Stands before the first character, and again before the first that is no space.</summary>
    public const char Start = '\u0002';

    /// <summary>Stands for every letter, beside the letter itself.</summary>
    public const char Letter = '\u0003';

    /// <summary>Of the character before, where any will do: its row holds every class that the text has.</summary>
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
    private const int Classes = BitsAWord;
    private const int BitsAWord = 64;
    private const ulong Letters = ((1UL << (OtherLetter + 1)) - 1) & ~((1UL << FirstLetter) - 1);

    private const string Signs = ".,-'\"()[]:;!?/&%*_#@“”‘’–—…<>{";

    /// <summary>The commonest characters of prose, the commonest first.</summary>
    private const string Common = " ETAOINSHRDLUCMFWYPVBGKQJXZ";

    private static readonly byte[] _asciiClasses = ClassesOfAscii();

    /// <summary>For each class a bit for each that stands right behind it; then a Bloom filter, of as many bits, of three in a row.</summary>
    private readonly ulong[] _bits = new ulong[2 * Classes];

    public static CharacterPairs Of(string text)
    {
        var pairs = new CharacterPairs();
        // Every character of every article goes through here, so that fields are read once, and numbers have no sign.
        var (bits, asciiClasses) = (pairs._bits, _asciiClasses);
        // A pattern may ask for the start of the text twice.
        Set(bits, KeyOf(StartClass, StartClass));
        var two = KeyOf(StartClass, StartClass);
        foreach (var c in text)
        {
            var third = c < asciiClasses.Length ? asciiClasses[c] : ClassOfAny(c);
            var next = KeyOf(two % Classes, third);
            Set(bits, next);
            Set(bits, KeyOfThree(two, third));
            two = next;
        }
        if (text.AsSpan().TrimStart() is [var start, ..])
            Set(bits, KeyOf(StartClass, ClassOf(start)));
        pairs.AddGeneral();
        return pairs;
    }

    /// <summary>What at least one of several texts holds.</summary>
    public static CharacterPairs OfAny(IEnumerable<CharacterPairs> texts)
    {
        var union = new CharacterPairs();
        var all = union._bits;
        foreach (var text in texts)
        {
            var bits = text._bits;
            for (var i = 0; i < all.Length; i++)
                all[i] |= bits[i];
        }
        return union;
    }

    /// <summary>What <see cref="MayHold(int)"/> looks for, the rarest first: the twos and threes of a text, or its character where it has only one.</summary>
    public static int[] KeysOf(string text)
    {
        if (text.Length == 1)
            return [(int)KeyOf(AnyClass, ClassOf(text[0]))];
        var (keys, commonness) = (new List<int>(), new List<int>());
        for (var i = 1; i < text.Length; i++)
        {
            keys.Add((int)KeyOf(ClassOf(text[i - 1]), ClassOf(text[i])));
            commonness.Add(-Rarity(text[i - 1]) - Rarity(text[i]));
            if (i < 2 || text.AsSpan(i - 2, 3).ContainsAny(Letter, Start))
                continue;
            keys.Add((int)KeyOfThree(KeyOf(ClassOf(text[i - 2]), ClassOf(text[i - 1])), ClassOf(text[i])));
            commonness.Add(commonness[^1] - Rarity(text[i - 2]));
        }
        int[] sorted = [.. keys];
        Array.Sort([.. commonness], sorted);
        return sorted;
    }

    /// <summary>Whether no character is taken for this one but its other letter case and, for a digit or a space, others of its kind.</summary>
    public static bool TellsApart(char c) => ClassOf(c) is not (OtherLetter or OtherSign or CurrencyClass);

    /// <summary>How rare a character is in prose, from 0 for the space.</summary>
    public static int Rarity(char c) => Common.IndexOf(char.ToUpperInvariant(c)) is var index and >= 0 ? index : Common.Length;

    /// <summary>The classes of these characters, a bit each, for <see cref="MayHoldAny"/>.</summary>
    public static ulong ClassesOf(string characters)
    {
        var classes = 0UL;
        foreach (var c in characters)
            classes |= 1UL << ClassOf(c);
        return classes;
    }

    /// <summary>False where the text has no character of these classes.</summary>
    public bool MayHoldAny(ulong classes) => (_bits[AnyClass] & classes) != 0;

    /// <summary>False where the text lacks what every text with this key has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(int key) => (_bits[(uint)key / BitsAWord] & (1UL << key)) != 0;

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

    /// <summary>False where the text lacks all the pairs of a gate.</summary>
    public bool Passes(Gate gate)
    {
        var (bits, before, behind) = (_bits, gate.Before, gate.Behind);
        for (var i = 0; i < before.Length; i++)
        {
            if ((bits[before[i]] & behind[i]) != 0)
                return true;
        }
        return false;
    }

    /// <summary>Adds the pairs that follow from the others: those of any letter and of any character.</summary>
    private void AddGeneral()
    {
        for (var i = 0; i < Classes; i++)
        {
            if ((_bits[i] & Letters) != 0)
                _bits[i] |= 1UL << LetterClass;
            if ((Letters & (1UL << i)) != 0)
                _bits[LetterClass] |= _bits[i];
        }
        for (var i = 0; i < Classes; i++)
            _bits[AnyClass] |= _bits[i];
    }

    private static uint KeyOf(uint first, uint second) => (first * BitsAWord) + second;

    /// <summary>Multiplicative hashing, after Knuth, The Art of Computer Programming, volume 3, 6.4.</summary>
    /// <param name="two">The key of the first and the second.</param>
    private static uint KeyOfThree(uint two, uint third) => (Classes * BitsAWord) + ((((two * Classes) + third) * 2654435769u) >> 20);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Set(ulong[] bits, uint key) => bits[key / BitsAWord] |= 1UL << (int)(key % BitsAWord);

    private static byte ClassOf(char c) => c < _asciiClasses.Length ? _asciiClasses[c] : ClassOfAny(c);

    private static byte[] ClassesOfAscii()
    {
        var classes = new byte[128];
        for (var c = '\0'; c < classes.Length; c++)
            classes[c] = ClassOfAny(c);
        return classes;
    }

    private static byte ClassOfAny(char c) => c switch
    {
        Start => StartClass,
        Letter => LetterClass,
        _ when char.IsLetter(c) => char.ToUpperInvariant(c) is >= 'A' and <= 'Z' and var letter ? (byte)(FirstLetter + letter - 'A') : (byte)OtherLetter,
        _ when char.IsDigit(c) => DigitClass,
        _ when char.IsWhiteSpace(c) => SpaceClass,
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol => CurrencyClass,
        _ => Signs.IndexOf(c, StringComparison.Ordinal) is var sign and >= 0 ? (byte)(FirstSign + sign) : (byte)OtherSign,
    };

    /// <summary>One pair of each of several texts, from the same place in each: a text that has none of these pairs holds none of them.</summary>
    /// <param name="Before">Classes.</param>
    /// <param name="Behind">For each of these the classes that stand right behind it, a bit each.</param>
    public sealed record Gate(int[] Before, ulong[] Behind)
    {
        /// <summary>Where rare characters stand, and few different ones first.</summary>
        public static Gate For(string[] texts)
        {
            const int Places = 3;
            var (best, most) = (default(ulong[]), int.MinValue);
            for (var place = 0; place < Places; place++)
            {
                var rows = new ulong[Classes];
                var least = int.MaxValue;
                foreach (var text in texts)
                {
                    var at = Math.Min(place, text.Length - 2);
                    rows[at < 0 ? AnyClass : ClassOf(text[at])] |= 1UL << ClassOf(text[at + 1]);
                    least = Math.Min(least, (at < 0 ? 0 : Rarity(text[at])) + Rarity(text[at + 1]));
                }
                var different = Array.FindAll(rows, row => row != 0).Length;
                if (least - different > most)
                    (best, most) = (rows, least - different);
            }
            return Of(best!);
        }

        private static Gate Of(ulong[] rows)
        {
            var before = new List<int>();
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i] != 0)
                    before.Add(i);
            }
            return new Gate([.. before], [.. before.ConvertAll(row => rows[row])]);
        }
    }
}
