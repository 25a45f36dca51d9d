namespace StyleLint.Rules.Patterns;

/// <summary>Texts one of which a match of a pattern holds, begins with or ends with.</summary>
internal sealed class TextSet(string[] texts)
{
    /// <summary>The rarity of a sign, of a letter that English lacks, and of a space or stop behind its like.</summary>
    private const double Rare = 3;

    private double? _worth;

    /// <summary>Where nothing is known.</summary>
    public static TextSet Unknown { get; } = new([""]);

    public string[] Texts { get; } = texts;

    /// <summary>How rare the commonest of the texts is, by a rough measure of each character's rarity, less for many of them.</summary>
    public double Worth => _worth ??= Measure(Texts);

    /// <summary>In any order.</summary>
    public bool HasSameTexts(TextSet other) =>
        Texts.Length == other.Texts.Length && Worth.Equals(other.Worth) && Array.TrueForAll(Texts, text => Array.IndexOf(other.Texts, text) >= 0);

    public static TextSet AnyOf(List<TextSet> sets)
    {
        var count = 0;
        foreach (var set in sets)
            count += set.Texts.Length;
        var texts = new HashSet<string>(count, StringComparer.Ordinal);
        foreach (var set in sets)
        {
            foreach (var text in set.Texts)
                texts.Add(text);
        }
        return new TextSet([.. texts]);
    }

    /// <summary>As beginnings: a text that begins with another one of the set can be left out.</summary>
    public TextSet AsPrefixes()
    {
        var prefixes = new List<string>();
        string[] ordered = [.. Texts];
        Array.Sort(ordered, StringComparer.Ordinal);
        foreach (var text in ordered)
        {
            if (prefixes.Count == 0 || !text.StartsWith(prefixes[^1], StringComparison.Ordinal))
                prefixes.Add(text);
        }
        return new TextSet([.. prefixes]);
    }

    /// <summary>As what must be held: a text that holds another one of the set can be left out.</summary>
    public TextSet WithoutLonger()
    {
        var kept = new List<string>(Texts.Length);
        // Most texts lack some character of any other one, which one look at their bits tells.
        var bits = Array.ConvertAll(Texts, BitsOf);
        for (var i = 0; i < Texts.Length; i++)
        {
            if (!HoldsShorter(i, bits))
                kept.Add(Texts[i]);
        }
        return kept.Count == Texts.Length ? this : new TextSet([.. kept]);
    }

    /// <summary>The first characters alone.</summary>
    public TextSet Heads() => AnyOf([new TextSet(Array.ConvertAll(Texts, HeadOf))]);

    /// <summary>The same behind the border of a word.</summary>
    public TextSet AtBorder() => new(Array.ConvertAll(Texts, text => BeginsWithLetter(text) ? AnyCharacter.WordStart + text : text));

    /// <summary>Each text of the one before each of the other; null where these are too many or too long to be worth looking for.</summary>
    public TextSet? Before(TextSet other)
    {
        const int MaxTexts = 64;
        const int MaxLength = 100;
        if (Texts.Length * other.Texts.Length > MaxTexts || LongestIn(Texts) + LongestIn(other.Texts) > MaxLength)
            return null;
        var (joined, count) = (new string[Texts.Length * other.Texts.Length], 0);
        foreach (var text in Texts)
        {
            foreach (var next in other.Texts)
                joined[count++] = text + next;
        }
        return new TextSet(joined);
    }

    private bool HoldsShorter(int index, ulong[] bits)
    {
        var text = Texts[index];
        for (var i = 0; i < Texts.Length; i++)
        {
            if ((bits[i] & ~bits[index]) == 0 && Texts[i].Length < text.Length && text.Contains(Texts[i], StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>A bit for each character, which some share.</summary>
    private static ulong BitsOf(string text)
    {
        var bits = 0UL;
        foreach (var c in text)
            bits |= 1UL << c;
        return bits;
    }

    private static int LongestIn(string[] texts)
    {
        var longest = 0;
        foreach (var text in texts)
            longest = Math.Max(longest, text.Length);
        return longest;
    }

    private static string HeadOf(string text) => text.Length < 2 ? text : text[0] == AnyCharacter.WordStart ? text[..2] : text[..1];

    private static bool BeginsWithLetter(string text) => text is [var first, ..] && (first == AnyCharacter.Letter || char.IsLetter(first));

    private static double Measure(string[] texts)
    {
        var least = double.MaxValue;
        foreach (var text in texts)
        {
            var rarity = 0.0;
            for (var i = 0; i < text.Length; i++)
                rarity += i > 0 && text[i] == text[i - 1] ? RarityAgain(text[i]) : Rarity(text[i]);
            least = Math.Min(least, rarity);
        }
        return least - (Math.Log2(texts.Length) / 32);
    }

    private static double RarityAgain(char c) => char.IsLetterOrDigit(c) || c == AnyCharacter.Letter ? Rarity(c) : Rare;

    private static double Rarity(char c) => c switch
    {
        AnyCharacter.Letter => 0.1,
        ' ' or AnyCharacter.Space or AnyCharacter.WordStart => 0.4,
        ',' or '.' or '\'' or '’' or '-' => 1,
        AnyCharacter.Digit => 1.2,
        _ when char.IsAsciiLetter(c) => 0.9,
        _ when char.IsAsciiDigit(c) => 1.2,
        _ => Rare,
    };
}
