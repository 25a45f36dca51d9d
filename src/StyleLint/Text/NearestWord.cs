namespace StyleLint.Text;

/// <summary>Guesses which of the known words somebody meant.</summary>
public static class NearestWord
{
    /// <summary>The candidate with the fewest edits, where they are at most a third of the word's letters; else null.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var limit = Math.Max(1, word.Length / 3);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit)
                continue;
            var distance = Distance(word, candidate);
            if (distance > limit)
                continue;
            nearest = candidate;
            limit = distance - 1;
        }
        return nearest;
    }

    /// <summary>The end of a message about an unknown word: the nearest of the known words, and all of them. It begins with a space.</summary>
    public static string Choices(string word, IReadOnlyCollection<string> known) => $"{Hint(word, known)} It is one of: {string.Join(", ", known)}.";

    /// <summary>The same where there are too many to name them all; empty where none is near.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) =>
        Find(word, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>Insertions, deletions, changes and swaps of neighbours, ignoring case (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }

    private static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
