using System.Runtime.CompilerServices;

namespace StyleLint.Text;

/// <summary>
/// Which characters of a text stand side by side, in twos and in threes, told apart by <see cref="CharacterClasses"/>: a filter by which most
/// searches of it are known to be in vain.
/// </summary>
internal sealed class CharacterPairs
{
    private const int Classes = CharacterClasses.Count;
    private const int BitsAWord = 64;

    /// <summary>For each class a bit for each that stands right behind it; then a Bloom filter, of as many bits, of three in a row.</summary>
    private readonly ulong[] _bits = new ulong[2 * Classes];

    public static CharacterPairs Of(string text)
    {
        var pairs = new CharacterPairs();
        // Every character of every article goes through here, so that fields are read once, and numbers have no sign.
        var (bits, asciiClasses) = (pairs._bits, CharacterClasses.Ascii);
        // A pattern may ask for the start of the text twice.
        Set(bits, KeyOf(CharacterClasses.Start, CharacterClasses.Start));
        var two = KeyOf(CharacterClasses.Start, CharacterClasses.Start);
        foreach (var c in text)
        {
            var third = c < asciiClasses.Length ? asciiClasses[c] : CharacterClasses.OfAny(c);
            var next = KeyOf(two % Classes, third);
            Set(bits, next);
            Set(bits, KeyOfThree(two, third));
            two = next;
        }
        if (text.AsSpan().TrimStart() is [var start, ..])
            Set(bits, KeyOf(CharacterClasses.Start, CharacterClasses.Of(start)));
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

    /// <summary>What <see cref="MayHold(int)"/> looks for: the twos and threes of a text, or its character where it has only one.</summary>
    /// <returns>The rarest first, the others in any order.</returns>
    public static int[] KeysOf(string text)
    {
        if (text.Length == 1)
            return [(int)KeyOf(CharacterClasses.Any, CharacterClasses.Of(text[0]))];
        var keys = new int[2 * (text.Length - 1)];
        var (count, most) = (0, -1);
        for (var i = 1; i < text.Length; i++)
        {
            var rarity = CharacterClasses.RarityOf(text[i - 1]) + CharacterClasses.RarityOf(text[i]);
            Add(KeyOf(CharacterClasses.Of(text[i - 1]), CharacterClasses.Of(text[i])), rarity);
            if (i < 2 || text.AsSpan(i - 2, 3).ContainsAny(CharacterClasses.LetterSign, CharacterClasses.StartSign))
                continue;
            var before = KeyOf(CharacterClasses.Of(text[i - 2]), CharacterClasses.Of(text[i - 1]));
            Add(KeyOfThree(before, CharacterClasses.Of(text[i])), rarity + CharacterClasses.RarityOf(text[i - 2]));
        }
        return keys[..count];

        void Add(uint key, int rarity)
        {
            keys[count] = (int)key;
            if (rarity > most)
                (most, keys[0], keys[count]) = (rarity, keys[count], keys[0]);
            count++;
        }
    }

    /// <summary>False where the text has no character of these classes.</summary>
    public bool MayHoldAny(ulong classes) => (_bits[CharacterClasses.Any] & classes) != 0;

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
    public bool Passes(PairGate gate)
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
            if ((_bits[i] & CharacterClasses.Letters) != 0)
                _bits[i] |= 1UL << CharacterClasses.AnyLetter;
            if ((CharacterClasses.Letters & (1UL << i)) != 0)
                _bits[CharacterClasses.AnyLetter] |= _bits[i];
        }
        for (var i = 0; i < Classes; i++)
            _bits[CharacterClasses.Any] |= _bits[i];
    }

    private static uint KeyOf(uint first, uint second) => (first * BitsAWord) + second;

    /// <summary>Multiplicative hashing, after Knuth, The Art of Computer Programming, volume 3, 6.4.</summary>
    /// <param name="two">The key of the first and the second.</param>
    private static uint KeyOfThree(uint two, uint third) => (Classes * BitsAWord) + ((((two * Classes) + third) * 2654435769u) >> 20);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Set(ulong[] bits, uint key) => bits[key / BitsAWord] |= 1UL << (int)(key % BitsAWord);
}
