using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Checks.Consistency;

/// <summary>What is known of words that Britain and America spell differently.</summary>
internal sealed class SpellingTable
{
    private static readonly string[] _endings = ["ational", "ations", "ation", "able", "ers", "ing", "ed", "er", "es", "e"];

    private readonly Dictionary<string, Spelling> _words;
    private readonly HashSet<string> _fixed;

    private SpellingTable(Dictionary<string, Spelling> words, IEnumerable<string> unchanging)
    {
        _words = words.ToDictionary(StringComparer.Ordinal);
        _fixed = unchanging.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// The keys <c>pairs</c> (British: American), <c>british-only</c> (whose American form is good British for something else),
    /// <c>families</c> (<c>british</c>, <c>american</c>, <c>stems</c>, <c>endings</c>) and <c>always-ise</c> (stems that never take -ize).
    /// </summary>
    public static SpellingTable Read(YamlMap map)
    {
        var words = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        foreach (var (british, american) in map.Pairs("pairs"))
            Add(words, british.Value, american.Value);
        foreach (var (british, american) in map.Pairs("british-only"))
            words[british.Value] = new Spelling(SpellingSide.British, american.Value);
        foreach (var family in map.Maps("families"))
        {
            var (british, american) = (family.String("british") ?? "", family.String("american") ?? "");
            foreach (var stem in Words(family.String("stems")))
            {
                foreach (var ending in Words(family.String("endings")))
                    Add(words, stem + british + ending.TrimStart('-'), stem + american + ending.TrimStart('-'));
            }
            family.Close();
        }
        return new SpellingTable(words, Words(map.String("always-ise")));
    }

    /// <summary>Null for a word that tells nothing.</summary>
    public Spelling? Find(ReadOnlySpan<char> word)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var spelling))
            return spelling;
        foreach (var ending in _endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return FindVerb(word, word.Length - ending.Length);
        }
        return null;
    }

    /// <summary>A verb in -ise or -ize, or what is made of one.</summary>
    private Spelling? FindVerb(ReadOnlySpan<char> word, int end)
    {
        const int MinStem = 3;
        if (end < MinStem + 2 || word[end - 2] != 'i' || word[end - 1] is not ('s' or 'z') || IsFixed(word[..(end - 2)]))
            return null;
        var isIze = word[end - 1] == 'z';
        var other = $"{word[..(end - 1)]}{(isIze ? 's' : 'z')}{word[end..]}";
        return new Spelling(isIze ? SpellingSide.Ize : SpellingSide.Ise, other);
    }

    /// <summary>Whether the stem ends in one that keeps its spelling, as otherwise and supervise do.</summary>
    private bool IsFixed(ReadOnlySpan<char> stem)
    {
        var known = _fixed.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < stem.Length; start++)
        {
            if (known.Contains(stem[start..]))
                return true;
        }
        return false;
    }

    private static void Add(Dictionary<string, Spelling> words, string british, string american)
    {
        words[british] = new Spelling(SpellingSide.British, american);
        words[american] = new Spelling(SpellingSide.American, british);
    }

    private static string[] Words(string? list) => (list ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
