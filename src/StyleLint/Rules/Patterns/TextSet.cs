using System.Collections.Immutable;

namespace StyleLint.Rules.Patterns;

/// <summary>Texts one of which a match of a pattern holds, begins with or ends with.</summary>
internal sealed class TextSet(ImmutableArray<string> texts)
{
    /// <summary>What nothing is known of.</summary>
    public static TextSet Unknown { get; } = new([""]);

    public ImmutableArray<string> Texts { get; } = texts;

    /// <summary>How rare the commonest of the texts is, by a rough measure of each character's rarity, less for many of them.</summary>
    public double Worth { get; } = texts.Min(text => text.Sum(Rarity)) - (Math.Log2(texts.Length) / 32);

    public TextSet Or(TextSet other) => new([.. Texts.Union(other.Texts)]);

    /// <summary>The same as beginnings: what another text of the set begins goes without saying.</summary>
    public TextSet AsPrefixes() => new([.. Texts.Where(text => !Texts.Any(other => other.Length < text.Length && text.StartsWith(other, StringComparison.Ordinal)))]);

    /// <summary>The same as ends.</summary>
    public TextSet AsSuffixes() => new([.. Texts.Where(text => !Texts.Any(other => other.Length < text.Length && text.EndsWith(other, StringComparison.Ordinal)))]);

    /// <summary>The first characters alone.</summary>
    public TextSet Heads() => new([.. Texts.Select(text => text.Length > 1 ? text[..1] : text).Distinct()]);

    /// <summary>Each text of the one before each of the other; null where these are too many to be worth looking for.</summary>
    public TextSet? Before(TextSet other)
    {
        const int MaxTexts = 64;
        return Texts.Length * other.Texts.Length > MaxTexts ? null : new([.. Texts.SelectMany(_ => other.Texts, string.Concat)]);
    }

    private static double Rarity(char c) => c switch
    {
        AnyCharacter.Letter => 0.1,
        ' ' or AnyCharacter.Space => 0.4,
        ',' or '.' or '\'' or '’' or '-' => 1,
        _ when char.IsLetter(c) => 0.9,
        _ when char.IsDigit(c) => 1.2,
        _ => 3,
    };
}
