using System.Numerics;

namespace StyleLint.Text;

/// <summary>One pair of each of several texts, from the same place in each: a text that has none of these pairs holds none of them.</summary>
/// <param name="Before">Of <see cref="CharacterClasses"/>.</param>
/// <param name="Behind">For each of these the classes that stand right behind it, a bit each.</param>
internal sealed record PairGate(int[] Before, ulong[] Behind)
{
    private const int Places = 3;

    /// <summary>Where rare characters stand, and few different ones first.</summary>
    public static PairGate For(string[] texts)
    {
        var (best, most) = (0, int.MinValue);
        for (var place = 0; place < Places; place++)
        {
            var worth = WorthOf(place, texts);
            if (worth > most)
                (best, most) = (place, worth);
        }
        return At(best, texts);
    }

    private static int WorthOf(int place, string[] texts)
    {
        var (before, rarity) = (0UL, int.MaxValue);
        foreach (var text in texts)
        {
            var at = FirstOf(place, text);
            before |= 1UL << ClassAt(at, text);
            rarity = Math.Min(rarity, (at < 0 ? 0 : CharacterClasses.RarityOf(text[at])) + CharacterClasses.RarityOf(text[at + 1]));
        }
        return rarity - BitOperations.PopCount(before);
    }

    private static PairGate At(int place, string[] texts)
    {
        Span<ulong> rows = stackalloc ulong[CharacterClasses.Count];
        var before = new List<int>();
        foreach (var text in texts)
        {
            var at = FirstOf(place, text);
            ref var row = ref rows[ClassAt(at, text)];
            if (row == 0)
                before.Add(ClassAt(at, text));
            row |= 1UL << CharacterClasses.Of(text[at + 1]);
        }
        var behind = new ulong[before.Count];
        for (var i = 0; i < behind.Length; i++)
            behind[i] = rows[before[i]];
        return new PairGate([.. before], behind);
    }

    /// <summary>The index of the first character of the pair; -1 in a text of one.</summary>
    private static int FirstOf(int place, string text) => Math.Min(place, text.Length - 2);

    private static int ClassAt(int at, string text) => at < 0 ? CharacterClasses.Any : CharacterClasses.Of(text[at]);
}
