using System.Collections.Immutable;

namespace StyleLint.Rules.Patterns;

/// <summary>What a part of a pattern says about the texts that it matches.</summary>
/// <param name="Prefixes">Every such text begins with one of these.</param>
/// <param name="Suffixes">And ends with one of these.</param>
/// <param name="IsExact">Whether the prefixes are all that it matches.</param>
/// <param name="Contained">Of each of these sets every such text holds one, or what stands beside it does.</param>
internal sealed record Requirement(TextSet Prefixes, TextSet Suffixes, bool IsExact, ImmutableArray<TextSet> Contained)
{
    public static Requirement Unknown { get; } = new(TextSet.Unknown, TextSet.Unknown, IsExact: false, []);

    /// <summary>Of what has no length.</summary>
    public static Requirement NoText { get; } = Of([""]);

    /// <summary>Whether it matches places, not texts.</summary>
    public bool HasNoLength => IsExact && Prefixes.Texts is [""];

    /// <summary>Every set of which a text holds one.</summary>
    public IEnumerable<TextSet> Sets => Contained.Append(Prefixes).Append(Suffixes).Distinct();

    private TextSet Best => Sets.Aggregate((best, set) => set.Worth > best.Worth ? set : best);

    public static Requirement Of(ImmutableArray<string> texts)
    {
        var set = new TextSet(texts);
        return new Requirement(set, set, IsExact: true, []);
    }

    /// <summary>Of one character.</summary>
    public static Requirement OfAny(IReadOnlyCollection<char> characters)
    {
        var texts = ImmutableArray.CreateBuilder<string>(characters.Count);
        foreach (var c in characters)
            texts.Add(c.ToString());
        return Of(texts.MoveToImmutable());
    }

    public Requirement Then(Requirement next)
    {
        if (ReferenceEquals(this, NoText))
            return next;
        var contained = Contained.AddRange(next.Contained);
        if (Suffixes.Before(next.Prefixes) is not { } joined)
        {
            var heads = Suffixes.Before(next.Prefixes.Heads()) ?? Suffixes;
            return new Requirement(IsExact ? heads : Prefixes, next.Suffixes, IsExact: false, [.. contained, heads, next.Prefixes]);
        }
        // What is joined to something exact grows on as its beginning or its end.
        if (!IsExact && !next.IsExact)
            contained = contained.Add(joined);
        return new Requirement(IsExact ? joined : Prefixes, next.IsExact ? joined : next.Suffixes, IsExact && next.IsExact, contained);
    }

    /// <summary>Of what matches as one of these does.</summary>
    public static Requirement AnyOf(IReadOnlyList<Requirement> alternatives)
    {
        if (alternatives.Count == 1)
            return alternatives[0];
        var isExact = alternatives.All(one => one.IsExact);
        var prefixes = TextSet.AnyOf(alternatives.Select(one => one.Prefixes));
        return new Requirement(
            isExact ? prefixes : prefixes.AsPrefixes(),
            isExact ? prefixes : TextSet.AnyOf(alternatives.Select(one => one.Suffixes)),
            isExact,
            [TextSet.AnyOf(alternatives.Select(one => one.Best))]);
    }

    /// <summary>Of that many in a row, or more.</summary>
    public Requirement AtLeast(int times) => Enumerable.Repeat(this, times - 1).Aggregate(this, (row, next) => row.Then(next)) with { IsExact = false };

    /// <summary>Behind the border of a word.</summary>
    public Requirement AtBorder() => this with { Prefixes = Prefixes.AtBorder(), Suffixes = IsExact ? Suffixes.AtBorder() : Suffixes };

    /// <summary>Of a place beside which such a text stands.</summary>
    public Requirement Beside() => NoText with { Contained = [.. Sets] };
}
