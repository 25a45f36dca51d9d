using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Guesses where a quotation that nothing closes was meant to end.</summary>
internal static class ExpectedEnd
{
    private const string Stops = ".!?…";

    /// <summary>
    /// Before the words that say who spoke, else behind the last sentence before the limit, else at the limit.
    /// </summary>
    /// <param name="span">From behind the opening mark to the mark or the end of the block where it must have ended.</param>
    public static int Find(string text, TextSpan span)
    {
        if (LooseSpeech.FindEnd(text.AsSpan(span.Start, span.Length)) is { } spoken)
            return span.Start + spoken;
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (span.End == text.Length)
            return end;
        for (var at = end - 1; at > span.Start; at--)
        {
            if (Stops.Contains(text[at]))
                return at + 1;
        }
        return end;
    }
}
