namespace StyleLint.Rules.Patterns;

/// <summary>What a part of a pattern says about the texts that it matches.</summary>
/// <param name="Prefixes">Every such text begins with one of these.</param>
/// <param name="Suffixes">And ends with one of these.</param>
/// <param name="IsExact">Whether the prefixes are all that it matches.</param>
/// <param name="Contained">Of each of these sets every such text holds one, together with what stands beside it.</param>
internal sealed record Requirement(TextSet Prefixes, TextSet Suffixes, bool IsExact, TextSet[] Contained)
{
    public static Requirement Unknown { get; } = new(TextSet.Unknown, TextSet.Unknown, IsExact: false, []);

    /// <summary>Of what has no length.</summary>
    public static Requirement NoText { get; } = Of([""]);

    /// <summary>Whether it matches places, not texts.</summary>
    public bool HasNoLength => IsExact && Prefixes.Texts is [""];

    /// <summary>Whether it may also match nothing.</summary>
    private bool IsOptional { get; init; }

    /// <summary>What stands before the place that this matches; null where it matches more than a place, or nothing is known.</summary>
    private TextSet? Behind { get; init; }

    /// <summary>The same of what follows.</summary>
    private TextSet? Ahead { get; init; }

    /// <summary>Every set of which a text holds one.</summary>
    public List<TextSet> Sets => ReferenceEquals(Prefixes, Suffixes) ? [.. Contained, Prefixes] : [.. Contained, Prefixes, Suffixes];

    private TextSet Best
    {
        get
        {
            var best = Suffixes.Worth > Prefixes.Worth ? Suffixes : Prefixes;
            foreach (var set in Contained)
                best = set.Worth > best.Worth ? set : best;
            return best;
        }
    }

    /// <summary>Of one of these texts.</summary>
    public static Requirement Of(params string[] texts)
    {
        var set = new TextSet(texts);
        return new Requirement(set, set, IsExact: true, []);
    }

    public Requirement Then(Requirement next)
    {
        if (next.IsOptional)
            return ThenMaybe(next);
        if (ReferenceEquals(this, NoText))
            return next;
        if (ReferenceEquals(next, NoText))
            return this;
        var contained = Rarest([.. Contained, .. next.Contained]);
        if (Behind?.Before(next.Prefixes) is { } before)
            contained = [.. contained, before];
        if (next.Ahead is { } ahead && Suffixes.Before(ahead) is { } behind)
            contained = [.. contained, behind];
        if (Suffixes.Before(next.Prefixes) is not { } joined)
        {
            var heads = Suffixes.Before(next.Prefixes.Heads()) ?? Suffixes;
            return new Requirement(IsExact ? heads : Prefixes, next.Suffixes, IsExact: false, [.. contained, heads, next.Prefixes]);
        }
        // What is joined to something exact grows on as its beginning or its end.
        if (!IsExact && !next.IsExact)
            contained = [.. contained, joined];
        return new Requirement(IsExact ? joined : Prefixes, next.IsExact ? joined : next.Suffixes, IsExact && next.IsExact, contained);
    }

    /// <summary>Only so many, since those of parts that repeat parts would multiply without end.</summary>
    private static TextSet[] Rarest(TextSet[] sets)
    {
        const int Enough = 32;
        if (sets.Length <= 2 * Enough)
            return sets;
        Array.Sort(sets, (one, other) => other.Worth.CompareTo(one.Worth));
        return sets[..Enough];
    }

    private Requirement ThenMaybe(Requirement next)
    {
        var heads = IsExact && Suffixes.Before(next.Prefixes) is { } joined ? TextSet.AnyOf([joined, Suffixes]).AsPrefixes() : Prefixes;
        return new Requirement(heads, TextSet.AnyOf([next.Suffixes, Suffixes]), IsExact: false, IsExact ? Contained : [.. Contained, Suffixes]);
    }

    /// <summary>Of what matches as one of these does.</summary>
    public static Requirement AnyOf(List<Requirement> alternatives)
    {
        if (alternatives.Count == 1)
            return alternatives[0];
        var isExact = alternatives.TrueForAll(one => one.IsExact);
        var prefixes = TextSet.AnyOf(alternatives.ConvertAll(one => one.Prefixes));
        if (isExact && alternatives.TrueForAll(one => one.Contained.Length == 0))
            return new Requirement(prefixes, prefixes, isExact, []);
        return new Requirement(
            isExact ? prefixes : prefixes.AsPrefixes(),
            isExact ? prefixes : TextSet.AnyOf(alternatives.ConvertAll(one => one.Suffixes)),
            isExact,
            [TextSet.AnyOf(alternatives.ConvertAll(one => one.Best))]);
    }

    /// <summary>Of that many in a row.</summary>
    public Requirement Times(int times)
    {
        var row = this;
        for (var i = 1; i < times; i++)
            row = row.Then(this);
        return row;
    }

    /// <summary>Of that many in a row, or more.</summary>
    public Requirement AtLeast(int times) => Times(times) with { IsExact = false };

    /// <summary>Of the same or nothing.</summary>
    public Requirement OrNothing() => IsExact ? AnyOf([this, NoText]) : this with { IsOptional = true };

    /// <summary>Behind the border of a word.</summary>
    public Requirement AtBorder()
    {
        var prefixes = Prefixes.AtBorder();
        return this with { Prefixes = prefixes, Suffixes = IsExact ? prefixes : Suffixes };
    }

    /// <summary>Of a place behind which such a text stands.</summary>
    public Requirement AsAhead() => NoText with { Contained = [.. Sets], Ahead = Prefixes };

    /// <summary>Of a place before which such a text stands.</summary>
    public Requirement AsBehind() => NoText with { Contained = [.. Sets], Behind = Suffixes };
}
