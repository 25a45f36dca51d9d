namespace StyleLint.Text;

/// <summary>One pair of each of several texts, from the same place in each: a text that has none of these pairs holds none of them.</summary>
/// <param name="Before">Of <see cref="CharacterClasses"/>.</param>
/// <param name="Behind">For each of these the classes that stand right behind it, a bit each.</param>
internal sealed record PairGate(int[] Before, ulong[] Behind)
{
    /// <summary>Where rare characters stand, and few different ones first.</summary>
    public static PairGate For(string[] texts)
    {
        const int Places = 3;
        var (best, most) = (default(ulong[]), int.MinValue);
        for (var place = 0; place < Places; place++)
        {
            var rows = new ulong[CharacterClasses.Count];
            var least = int.MaxValue;
            foreach (var text in texts)
            {
                var at = Math.Min(place, text.Length - 2);
                rows[at < 0 ? CharacterClasses.Any : CharacterClasses.Of(text[at])] |= 1UL << CharacterClasses.Of(text[at + 1]);
                least = Math.Min(least, (at < 0 ? 0 : CharacterClasses.RarityOf(text[at])) + CharacterClasses.RarityOf(text[at + 1]));
            }
            var different = Array.FindAll(rows, row => row != 0).Length;
            if (least - different > most)
                (best, most) = (rows, least - different);
        }
        return Of(best!);
    }

    private static PairGate Of(ulong[] rows)
    {
        var before = new List<int>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] != 0)
                before.Add(i);
        }
        return new PairGate([.. before], [.. before.ConvertAll(row => rows[row])]);
    }
}
