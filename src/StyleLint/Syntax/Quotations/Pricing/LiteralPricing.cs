namespace StyleLint.Syntax;

/// <summary>What it costs to read a mark as neither quotation mark nor apostrophe.</summary>
internal static class LiteralPricing
{
    private const int LongestMeasure = 3;
    private const int LongestCode = 80;

    public static Price Of(MarkPlace place, MarkConventions conventions)
    {
        var glyph = place.Glyph;
        // Two grave accents are code that was never written, not a quotation.
        if (IsEmptyPair(place))
            return place.Text[place.Span.Start] == '`' ? default : new Price(ReadingCosts.Empty, QuotationErrorKind.Empty);
        if (place.Text.Length == place.Span.Length)
            return default;
        if (glyph.IsGuillemet)
            return new Price(conventions.QuotesWithGuillemets ? 120 : 20);
        if (glyph.Style == MarkStyle.Accent)
            return Accent(place);
        if (IsMeasure(place) is { } digits)
            return new Price(glyph.Style == MarkStyle.Prime ? 0 : digits <= LongestMeasure ? 10 : 60);
        if (glyph.Style == MarkStyle.Prime)
            return new Price(place.Before is Neighbor.Letter or Neighbor.Closing && glyph.IsSingle && !IsContraction(place) ? 20 : 110);
        var isEnclosed = place.TouchesMarkBefore && place.TouchesMarkAfter && place.Before is Neighbor.Space or Neighbor.Edge;
        var isBracketed = place.Before == Neighbor.Opening && place.After == Neighbor.Closing;
        if (isEnclosed || isBracketed)
            return new Price(15);
        var isKey = place.CharBefore == '+' && place.After is Neighbor.Edge or Neighbor.Space or Neighbor.Closing or Neighbor.Stop;
        return isKey || (TouchesNoWord(place) && CharacterTalk.IsAround(place.Text, place.Span, place.Glyph.Style == MarkStyle.Straight))
            ? new Price(25)
            : Price.Never;
    }

    /// <summary>don′t, the mayor′s; but f′s is what belongs to f′.</summary>
    private static bool IsContraction(MarkPlace place) => place.TouchesLetters && place.WordBefore.Length > 1 && Elisions.IsSuffix(place.WordAfter);

    /// <summary>A grave accent may stand around code, an accent alone or behind one letter for itself; neither belongs beside a word.</summary>
    private static Price Accent(MarkPlace place)
    {
        if (place.TouchesLetters && Elisions.IsSuffix(place.WordAfter))
            return Price.Never;
        var start = Math.Max(0, place.Span.Start - LongestCode);
        var around = place.Text.AsSpan(start, Math.Min(place.Text.Length, place.Span.End + LongestCode) - start);
        var isCode = place.Glyph.Direction == MarkDirection.Opening && around.Count('`') > 1;
        var isAlone = place.WordAfter.IsEmpty && (place.Before is Neighbor.Space or Neighbor.Edge or Neighbor.Opening || place.WordBefore.Length == 1);
        return new Price(isCode || isAlone ? 20 : 110);
    }

    /// <summary>A single mark between spaces is rather an apostrophe.</summary>
    private static bool TouchesNoWord(MarkPlace place) =>
        !place.TouchesMarkBefore && !place.TouchesMarkAfter
        && (place.Before == Neighbor.Opening || (place.Before == Neighbor.Space && !place.Glyph.IsSingle))
        && place.After is Neighbor.Edge or Neighbor.Space or Neighbor.Closing or Neighbor.Stop;

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
