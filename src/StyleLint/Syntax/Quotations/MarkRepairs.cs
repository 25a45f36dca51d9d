using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>What would mend a mark, drawn in the style of the article.</summary>
internal sealed class MarkRepairs(IReadOnlyList<Mark> marks, MarkConventions conventions)
{
    private readonly bool _isCurly = marks.Count(m => m.Glyph.Style == MarkStyle.Curly) >= marks.Count(m => m.Glyph.Style == MarkStyle.Straight);

    /// <summary>The place to report, with the space that does not belong there, and what should stand in it.</summary>
    public (TextSpan Span, TextChange? Repair) Of(QuotationErrorKind kind, Mark mark, string text, Mark? opening)
    {
        var span = kind switch
        {
            QuotationErrorKind.Empty when opening is not null => new TextSpan(opening.Span.Start, mark.Span.End),
            QuotationErrorKind.Doubled when mark.Glyph.Style != MarkStyle.Doubled => new TextSpan(mark.Span.Start - mark.Span.Length, mark.Span.End),
            QuotationErrorKind.SpacedApostrophe =>
                WithSpaces(text, mark.Span, before: true, after: mark.Before != Neighbor.Space || IsBeforeSuffix(text, mark.Span.End)),
            QuotationErrorKind.Spaced or QuotationErrorKind.Reversed => WithSpaces(text, mark.Span, before: opening != mark, after: opening == mark),
            _ => mark.Span,
        };
        var fixedText = Text(kind, mark, text, opening);
        return (span, fixedText is null ? null : new TextChange(span, fixedText));
    }

    /// <summary>The mark that closes what this one opens, with its space where « so » has one; null where nothing should open with it.</summary>
    /// <param name="text">That the mark stands in, at <paramref name="span"/>.</param>
    public static string? Closer(MarkGlyph opening, string text, TextSpan span)
    {
        var space = opening.IsGuillemet && span.End < text.Length && char.IsWhiteSpace(text[span.End]) ? text[span.End..(span.End + 1)] : "";
        return (opening.Family, opening.Style) switch
        {
            (MarkFamily.DoubleQuote, MarkStyle.Straight) => "\"",
            (MarkFamily.SingleQuote, MarkStyle.Straight) => "'",
            (MarkFamily.DoubleQuote, MarkStyle.Curly) => "”",
            (MarkFamily.SingleQuote, MarkStyle.Curly) => "’",
            (MarkFamily.DoubleQuote, MarkStyle.Low) => "“",
            (MarkFamily.SingleQuote, MarkStyle.Low) => "‘",
            (MarkFamily.Guillemet, _) => space + (opening.Direction == MarkDirection.Opening ? "»" : "«"),
            (MarkFamily.SingleGuillemet, _) => space + (opening.Direction == MarkDirection.Opening ? "›" : "‹"),
            _ => null,
        };
    }

    /// <summary>The mark that opens what this one closes, likewise.</summary>
    /// <param name="text">That the mark stands in, at <paramref name="span"/>.</param>
    public string? Opener(MarkGlyph closing, string text, TextSpan span)
    {
        var space = closing.IsGuillemet && span.Start > 0 && char.IsWhiteSpace(text[span.Start - 1]) ? text[(span.Start - 1)..span.Start] : "";
        return (closing.Family, closing.Style) switch
        {
            (MarkFamily.DoubleQuote, MarkStyle.Straight) => "\"",
            (MarkFamily.SingleQuote, MarkStyle.Straight) => "'",
            (MarkFamily.DoubleQuote, MarkStyle.Curly) => conventions.OpensWithRight ? "”" : closing.Direction == MarkDirection.Opening ? "„" : "“",
            (MarkFamily.SingleQuote, MarkStyle.Curly) => conventions.OpensWithRight ? "’" : closing.Direction == MarkDirection.Opening ? "‚" : "‘",
            (MarkFamily.Guillemet, _) => (closing.Direction == MarkDirection.Opening ? "»" : "«") + space,
            (MarkFamily.SingleGuillemet, _) => (closing.Direction == MarkDirection.Opening ? "›" : "‹") + space,
            _ => null,
        };
    }

    private string? Text(QuotationErrorKind kind, Mark mark, string text, Mark? opening)
    {
        var own = text.Substring(mark.Span);
        var opens = opening == mark;
        return kind switch
        {
            QuotationErrorKind.Doubled => own[..1],
            QuotationErrorKind.Spaced => own,
            QuotationErrorKind.Unspaced => opens ? " " + own : own + " ",
            QuotationErrorKind.SpacedApostrophe or QuotationErrorKind.WrongApostrophe => Apostrophe(mark),
            QuotationErrorKind.Substitute when opening is null => Apostrophe(mark),
            QuotationErrorKind.Mismatched when opening is not null => Closer(opening.Glyph, "", default),
            QuotationErrorKind.Reversed or QuotationErrorKind.Substitute => Draw(mark.Glyph, opens),
            _ => null,
        };
    }

    private string Apostrophe(Mark mark) => mark.Glyph.Style == MarkStyle.Straight || !_isCurly && mark.Glyph.Style != MarkStyle.Curly ? "'" : "’";

    private string Draw(MarkGlyph glyph, bool opens) => (glyph.Family, _isCurly, opens && !conventions.OpensWithRight) switch
    {
        (MarkFamily.DoubleQuote, true, true) => "“",
        (MarkFamily.DoubleQuote, true, false) => "”",
        (MarkFamily.DoubleQuote, false, _) => "\"",
        (_, true, true) => "‘",
        (_, true, false) => "’",
        _ => "'",
    };

    private static bool IsBeforeSuffix(string text, int end)
    {
        var start = end;
        while (start < text.Length && text[start] == ' ')
            start++;
        var last = start;
        while (last < text.Length && char.IsLetter(text[last]))
            last++;
        return Elisions.IsSuffix(text.AsSpan(start, last - start));
    }

    private static TextSpan WithSpaces(string text, TextSpan span, bool before, bool after)
    {
        var (start, end) = (span.Start, span.End);
        while (before && start > 0 && text[start - 1] == ' ')
            start--;
        while (after && end < text.Length && text[end] == ' ')
            end++;
        return new TextSpan(start, end);
    }
}
