namespace StyleLint.Text;

/// <summary>Words that a part of a text is looked up among, without making a string of it.</summary>
internal sealed class WordSet(IEnumerable<string> words, StringComparer comparer)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = words.ToHashSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="words">With spaces between; letter case counts.</param>
    public static WordSet Of(string words) => new(words.Split(' '), StringComparer.Ordinal);

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
