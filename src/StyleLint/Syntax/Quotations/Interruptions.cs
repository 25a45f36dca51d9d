namespace StyleLint.Syntax;

/// <summary>Finds quotations that an attribution interrupts: “Yes,” she said, “I am.”</summary>
internal static class Interruptions
{
    private const int LongestAttribution = 120;

    /// <summary>Sets <see cref="Quotation.Resumes"/> of every quotation that goes on with the one before it.</summary>
    /// <param name="quotations">In the order of their openings.</param>
    public static void Link(IReadOnlyList<Quotation> quotations)
    {
        var last = new Dictionary<int, Quotation>();
        foreach (var quotation in quotations)
        {
            if (last.TryGetValue(quotation.Depth, out var before) && before.Parent == quotation.Parent && IsInterrupted(before.Parts[^1], quotation.Parts[0]))
                quotation.Resumes = before;
            last[quotation.Depth] = quotation;
        }
    }

    /// <summary>A comma ends the first half, and no sentence ends before the second.</summary>
    private static bool IsInterrupted(QuotationPart before, QuotationPart after)
    {
        if (before.Block != after.Block || before.Closing.IsEmpty || after.Opening.Start - before.Closing.End is < 4 or > LongestAttribution)
            return false;
        var text = before.Prose.Text.AsSpan();
        var attribution = text[before.Closing.End..after.Opening.Start].Trim();
        var isClause = text[..before.Closing.Start] is [.., ','] || attribution is [',', ..];
        return isClause && attribution is [.., ',' or '—'] && attribution.IndexOfAny(".!?") < 0;
    }
}
