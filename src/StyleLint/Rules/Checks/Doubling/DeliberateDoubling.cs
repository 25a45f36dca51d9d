using StyleLint.Diagnostics;
using StyleLint.Syntax;

namespace StyleLint.Rules.Checks.Doubling;

/// <summary>Words that are doubled on purpose.</summary>
internal static class DeliberateDoubling
{
    private const string Marks = "“”‘’\"'«»";

    public static bool IsMeant(Finding finding, QuotationTree quotations)
    {
        var isSpoken = quotations.IsQuoted(finding.Prose.ToSource(finding.Span));
        return IsMentioned(finding) || (isSpoken && finding.MessageId != DiagnosticDescriptor.DefaultMessage) || IsStressed(finding, isSpoken);
    }

    /// <summary>Whether the two are all that stands between quotation marks, where they are spoken of: ‘the the’.</summary>
    private static bool IsMentioned(Finding finding)
    {
        var (text, span) = (finding.Prose.Text, finding.Span);
        return span.Start > 0 && span.End < text.Length && Marks.Contains(text[span.Start - 1]) && Marks.Contains(text[span.End]);
    }

    /// <summary>
    /// Whether the second stresses the first, in speech, is it ours ours? or against another: a salad salad, not a fruit one. Such a word means
    /// a thing of its own, and the clause ends with it.
    /// </summary>
    private static bool IsStressed(Finding finding, bool isSpoken)
    {
        var (text, span) = (finding.Prose.Text, finding.Span);
        var word = finding.Match[(finding.Match.LastIndexOf(' ') + 1)..];
        var endsClause = span.End < text.Length && !char.IsWhiteSpace(text[span.End]);
        if (!endsClause || Elisions.IsFunctionWord(word) || !finding.Match.Equals($"{word} {word}", StringComparison.Ordinal))
            return false;
        var before = text.AsSpan(0, span.Start);
        return isSpoken || text.AsSpan(span.End).StartsWith(", not ") || before.EndsWith(" not a ") || before.EndsWith(" not an ");
    }
}
