namespace StyleLint.Syntax;

/// <summary>What it costs to read a mark as neither quotation mark nor apostrophe.</summary>
internal static class LiteralPricing
{
    private const int LongestMeasure = 3;

    public static Price Of(MarkPlace place)
    {
        var glyph = place.Glyph;
        if (IsEmptyPair(place))
            return new Price(ReadingCosts.Empty, QuotationErrorKind.Empty);
        if (place.Text.Length == place.Span.Length)
            return default;
        if (glyph.IsGuillemet)
            return new Price(20);
        if (glyph.Style == MarkStyle.Accent)
            return place.TouchesLetters && Elisions.IsSuffix(place.WordAfter) ? Price.Never : new Price(20);
        if (IsMeasure(place) is { } digits)
            return new Price(glyph.Style == MarkStyle.Prime ? 0 : digits <= LongestMeasure ? 10 : 60);
        if (glyph.Style == MarkStyle.Prime)
            return new Price(place.Before is Neighbor.Letter or Neighbor.Closing && glyph.IsSingle ? 20 : 110);
        var isEnclosed = place.TouchesMarkBefore && place.TouchesMarkAfter && place.Before is Neighbor.Space or Neighbor.Edge;
        var isBracketed = place.Before == Neighbor.Opening && place.After == Neighbor.Closing;
        return isEnclosed || isBracketed ? new Price(15) : Price.Never;
    }

    /// <summary>Two straight single marks that enclose nothing.</summary>
    private static bool IsEmptyPair(MarkPlace place) =>
        place is { Glyph.Style: MarkStyle.Doubled, Before: Neighbor.Edge or Neighbor.Space, After: Neighbor.Edge or Neighbor.Space or Neighbor.Stop };

    /// <summary>How many digits stand before the mark, where they are a figure and not the end of a name such as R1.</summary>
    private static int? IsMeasure(MarkPlace place)
    {
        if (place.Before != Neighbor.Digit || place.TouchesMarkBefore)
            return place.Before == Neighbor.Symbol && place.CharBefore is '½' or '¼' or '¾' or '°' ? 1 : null;
        var digits = 0;
        var at = place.Span.Start - 1;
        while (at >= 0 && digits <= 8 && (char.IsAsciiDigit(place.Text[at]) || place.Text[at] is '.' or '/' or ','))
        {
            digits += char.IsAsciiDigit(place.Text[at]) ? 1 : 0;
            at--;
        }
        return at >= 0 && MarkPlace.IsLetter(place.Text[at]) ? null : digits;
    }
}
