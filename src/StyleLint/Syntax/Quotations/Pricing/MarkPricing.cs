namespace StyleLint.Syntax;

/// <summary>
/// What each role costs a mark where it stands. Costs are points on one scale with <see cref="ReadingCosts"/>: an oddity that edited text
/// shows costs up to 25, an error 30 and more, a quotation left open 100.
/// </summary>
internal static class MarkPricing
{
    public static RolePrices Of(MarkPlace place, MarkConventions conventions) => new(
        Opening(place) + Direction(place.Glyph, MarkDirection.Opening, conventions) + Drawing(place.Glyph),
        Closing(place) + Drawing(place.Glyph),
        Direction(place.Glyph, MarkDirection.Closing, conventions),
        ApostrophePricing.Of(place, conventions),
        LiteralPricing.Of(place, conventions));

    private static Price Opening(MarkPlace place)
    {
        if (place.TouchesLetters && place.Glyph is { IsSingle: true, Direction: not MarkDirection.Opening })
            return Price.Never;
        var outside = place.Before switch
        {
            Neighbor.Edge or Neighbor.Space or Neighbor.Opening or Neighbor.Dash => default,
            Neighbor.Symbol or Neighbor.Ellipsis => new Price(10),
            _ when ClosesRather(place) => new Price(80, QuotationErrorKind.Unspaced),
            Neighbor.Letter when !StandsApart(place.CharBefore) => new Price(10),
            Neighbor.Stop or Neighbor.Closing => new Price(30, QuotationErrorKind.Unspaced),
            _ => new Price(50, QuotationErrorKind.Unspaced),
        };
        var inside = place.After switch
        {
            _ when place.Glyph.IsGuillemet => default,
            Neighbor.Space => new Price(40, QuotationErrorKind.Spaced),
            Neighbor.Edge => new Price(60, QuotationErrorKind.Spaced),
            Neighbor.Closing => new Price(40),
            Neighbor.Stop => new Price(30),
            _ => default,
        };
        return outside + inside + new Price(FirstWord(place));
    }

    /// <summary>A straight single mark that touches what stands before it and not what follows: it closes, or owns.</summary>
    private static bool ClosesRather(MarkPlace place) =>
        place is { Glyph: { IsSingle: true, Style: MarkStyle.Straight }, Before: Neighbor.Letter or Neighbor.Digit or Neighbor.Stop, After: Neighbor.Space };

    /// <summary>Before <c>s</c> alone, <c>’tis</c> or <c>n’</c> a single mark is rather an apostrophe than the start of a quotation.</summary>
    private static int FirstWord(MarkPlace place)
    {
        if (!place.Glyph.IsSingle)
            return 0;
        var word = place.WordAfter;
        if (Elisions.IsSuffix(word) && place.Before == Neighbor.Space)
            return 60;
        if (word is "n" or "N" && place.Before == Neighbor.Space)
            return 50;
        var isWordAlone = place.Ahead.Length > word.Length && place.Ahead[word.Length] is '’' or '\'';
        return !isWordAlone && ApostrophePricing.IsHead(place) || ApostrophePricing.IsDecade(place.Ahead) ? 40 : 0;
    }

    private static Price Closing(MarkPlace place)
    {
        if (place.TouchesLetters && place.Glyph.IsSingle)
            return Price.Never;
        var inside = place.Before switch
        {
            _ when place.Glyph.IsGuillemet => default,
            Neighbor.Space => new Price(40, QuotationErrorKind.Spaced),
            Neighbor.Edge => new Price(60, QuotationErrorKind.Spaced),
            Neighbor.Opening => new Price(40),
            _ => default,
        };
        var outside = place.After switch
        {
            Neighbor.Letter when !StandsApart(place.CharAfter) => new Price(10),
            Neighbor.Letter when !Elisions.IsInflection(place.WordAfter) => new Price(50, QuotationErrorKind.Unspaced),
            Neighbor.Letter or Neighbor.Digit => new Price(10),
            Neighbor.Opening or Neighbor.Symbol => new Price(5),
            _ => default,
        };
        return inside + outside + new Price(LastWord(place));
    }

    /// <summary>
    /// Whether a space parts a word with this letter from a mark that is not its own. Scripts that know no capitals either have no spaces, as Chinese
    /// and Thai, or join particles to what is quoted, as Korean and Hebrew. What is opaque may be anything.
    /// </summary>
    private static bool StandsApart(char c) => char.IsLower(c) || char.IsUpper(c);

    /// <summary>Behind a letter a single mark may also be an apostrophe, and before <c> s</c> it hardly is anything else.</summary>
    private static int LastWord(MarkPlace place)
    {
        if (!place.Glyph.IsSingle)
            return 0;
        if (Elisions.IsSuffix(place.WordAfterSpace) && place.Before == Neighbor.Letter)
            return 80;
        if (place.Before == Neighbor.Space && Elisions.IsElided(place.WordAfter))
            return 40;
        return place.Before == Neighbor.Letter ? 4 : 0;
    }

    private static Price Direction(MarkGlyph glyph, MarkDirection role, MarkConventions conventions)
    {
        if (glyph.Direction == MarkDirection.None || glyph.Direction == role || glyph.Style == MarkStyle.Accent)
            return default;
        if (glyph.Style == MarkStyle.Low)
            return Price.Never;
        return conventions.Turns(glyph, role) ? default : new Price(60, QuotationErrorKind.Reversed);
    }

    private static Price Drawing(MarkGlyph glyph) =>
        glyph.Style is MarkStyle.Prime or MarkStyle.Accent or MarkStyle.Doubled ? new Price(50, QuotationErrorKind.Substitute) : default;
}
