namespace StyleLint.Syntax;

/// <summary>What errors between marks cost, on the scale of <see cref="MarkPricing"/>.</summary>
internal static class ReadingCosts
{
    /// <summary>What costs less is an oddity, not an error.</summary>
    public const int Error = 30;

    public const int Doubled = 50;
    public const int Empty = 30;

    /// <summary>A mark inside the same mark, which is untidy but balanced.</summary>
    public const int SameMarkNested = 90;

    /// <summary>The same where a new sentence starts: rather a quotation lacks its end and another its start.</summary>
    public const int SameMarkInNewSentence = 210;

    /// <summary>A paragraph that opens the outer quotation again and leaves out the inner one.</summary>
    public const int InnerNotReopened = 15;

    /// <summary>Verse that opens again at each line.</summary>
    public const int LineReopened = 20;

    /// <summary>A closing mark is not passed over where it could close what is open, or in a place where none stands.</summary>
    public const int Stray = 20;

    public static int Unclosed(MarkGlyph glyph) => LeftAlone(glyph);

    public static int Unopened(MarkGlyph glyph) => LeftAlone(glyph);

    public static int Nested(Mark outer, Mark inner) =>
        outer.Glyph.Family != inner.Glyph.Family ? 0 : inner.StartsSentence ? SameMarkInNewSentence : SameMarkNested;

    /// <summary>What it costs that one mark closes what the other opened.</summary>
    public static Price Pair(Mark opening, Mark closing)
    {
        var (open, close) = (opening.Glyph, closing.Glyph);
        if (open.IsGuillemet != close.IsGuillemet)
            return open.Style == MarkStyle.Prime || close.Style == MarkStyle.Prime ? default : Price.Never;
        if (open.IsGuillemet)
            return open.Family == close.Family ? default : new Price(70, QuotationErrorKind.Mismatched);
        if (IsDoubledSingle(open, close))
            return default;
        if (open.Family != close.Family)
            return new Price(closing.Before == Neighbor.Letter && close.IsSingle ? 110 : 70, QuotationErrorKind.Mismatched);
        var isMixed = (open.Style, close.Style) is (MarkStyle.Straight, MarkStyle.Curly) or (MarkStyle.Curly or MarkStyle.Low, MarkStyle.Straight);
        return isMixed ? new Price(30, QuotationErrorKind.Mismatched) : default;
    }

    /// <summary>
    /// Speech closes behind its punctuation, so a single mark behind a mere letter that would end it is rather an apostrophe, the more so
    /// where it would end whole sentences.
    /// </summary>
    public static int EndInClause(Mark opening, Mark closing)
    {
        if (closing is not { Glyph.IsSingle: true, Before: Neighbor.Letter, After: Neighbor.Space })
            return 0;
        var endsSentences = opening.Block == closing.Block && closing.SentencesBefore > opening.SentencesBefore;
        return endsSentences ? 120 : opening.MayStartSpeech ? 15 : 0;
    }

    /// <summary>Whether one is a single mark that stands twice, where the other stands once.</summary>
    public static bool IsDoubledSingle(MarkGlyph open, MarkGlyph close) =>
        (open.Style == MarkStyle.Doubled && close.IsSingle) || (close.Style == MarkStyle.Doubled && open.IsSingle);

    private static int LeftAlone(MarkGlyph glyph) => glyph.IsSingle ? 90 : 100;
}
