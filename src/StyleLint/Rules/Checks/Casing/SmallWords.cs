namespace StyleLint.Rules.Checks.Casing;

/// <summary>The words that a title writes small unless they begin or end it.</summary>
internal static class SmallWords
{
    /// <summary>Articles, conjunctions and prepositions of up to three letters (The Associated Press Stylebook, "composition titles").</summary>
    public static HashSet<string> AssociatedPress { get; } = Set(
        "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "off", "on", "or", "out", "per", "so", "the", "to", "up",
        "v", "via", "vs", "yet");

    /// <summary>Prepositions of any length (The Chicago Manual of Style, 8.159).</summary>
    public static HashSet<string> Chicago { get; } = Set(
        [
            .. AssociatedPress, "about", "above", "across", "after", "against", "along", "among", "around", "before", "behind", "below", "beneath",
            "beside", "between", "beyond", "despite", "down", "during", "from", "inside", "into", "like", "near", "onto", "outside", "over", "past",
            "since", "through", "toward", "towards", "under", "underneath", "until", "upon", "with", "within", "without",
        ]);

    private static HashSet<string> Set(params string[] words) => words.ToHashSet(StringComparer.OrdinalIgnoreCase);
}
