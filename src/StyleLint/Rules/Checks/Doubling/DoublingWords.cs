using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Doubling;

/// <summary>What a rule about doubled words knows of words, each by the key that lists them.</summary>
internal sealed class DoublingWords(YamlMap map)
{
    private readonly WordSet _exceptions = map.Words("exceptions", ignoreCase: true);
    private readonly WordSet _articles = map.Words("articles", ignoreCase: true);
    private readonly WordSet _links = map.Words("links", ignoreCase: true);
    private readonly WordSet _placing = map.Words("placing", ignoreCase: true);
    private readonly WordSet _capitals = map.Words("capitals", ignoreCase: true);
    private readonly WordSet _titles = map.Words("titles", ignoreCase: true);
    private readonly WordSet _reporting = map.Words("reporting", ignoreCase: true);
    private readonly WordSet _lasting = map.Words("never-last", ignoreCase: true);
    private readonly WordSet _beforeVerbs = map.Words("before-verbs", ignoreCase: true);
    private readonly WordSet _naming = map.Words("naming", ignoreCase: true);
    private readonly Dictionary<string, WordSet>.AlternateLookup<ReadOnlySpan<char>> _after = ReadAfter(map, "after");
    private readonly Dictionary<string, WordSet>.AlternateLookup<ReadOnlySpan<char>> _rightAfter = ReadAfter(map, "right-after");

    /// <summary>Which may be doubled.</summary>
    public bool IsException(ReadOnlySpan<char> word) => _exceptions.Contains(word);

    public bool IsArticle(ReadOnlySpan<char> word) => _articles.Contains(word);

    /// <summary>Whether it joins what stands beside it, so that it stands twice by mistake however often it does.</summary>
    public bool IsLink(ReadOnlySpan<char> word) => _links.Contains(word);

    /// <summary>Whether it tells with a name or a figure where or when: on Monday.</summary>
    public bool IsPlacing(ReadOnlySpan<char> word) => _placing.Contains(word);

    /// <summary>Written with a capital letter, and nobody's name: Mr.</summary>
    public bool IsCapital(ReadOnlySpan<char> word) => _capitals.Contains(word);

    /// <summary>Behind which a surname stands: Ms.</summary>
    public bool IsTitle(ReadOnlySpan<char> word) => _titles.Contains(word);

    /// <summary>Behind which something is called what it is: makes a home home.</summary>
    public bool IsNaming(ReadOnlySpan<char> word) => _naming.Contains(word);

    /// <summary>Behind which a verb stands: she saw.</summary>
    public bool IsBeforeVerb(ReadOnlySpan<char> word) => _beforeVerbs.Contains(word);

    /// <summary>Behind which a clause is reported: said that.</summary>
    public bool IsReporting(ReadOnlySpan<char> word) => _reporting.Contains(word);

    /// <summary>Which may be doubled, but not as a sentence ends: it it.</summary>
    public bool IsNeverLast(ReadOnlySpan<char> word) => _lasting.Contains(word);

    /// <summary>Whether the word may be doubled behind that other: came in in May.</summary>
    public bool MayFollow(ReadOnlySpan<char> word, ReadOnlySpan<char> before) =>
        _after.TryGetValue(word, out var words) && words.Contains(before);

    /// <summary>Whether it may be doubled where the other stands right before it: the state he was in in May.</summary>
    public bool MayFollowAtOnce(ReadOnlySpan<char> word, ReadOnlySpan<char> before) => _rightAfter.TryGetValue(word, out var words) && words.Contains(before);

    private static Dictionary<string, WordSet>.AlternateLookup<ReadOnlySpan<char>> ReadAfter(YamlMap map, string key)
    {
        var after = new Dictionary<string, WordSet>(StringComparer.OrdinalIgnoreCase);
        if (map.Map(key) is { } words)
        {
            foreach (var (word, _) in words.Mapping.Entries)
                after[word.Value] = words.Words(word.Value, ignoreCase: true);
        }
        return after.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
