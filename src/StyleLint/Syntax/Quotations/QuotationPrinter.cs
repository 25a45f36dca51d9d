using System.Text;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Writes the quotations of an article as an indented list, so that a doubtful reading can be understood and reported.</summary>
public static class QuotationPrinter
{
    private const int LongestExcerpt = 60;

    /// <summary>How much to show of what stands before a mark that is missing, in characters.</summary>
    private const int LeadLength = 20;

    /// <summary>One line for each part of a quotation and for each error, with its place counted from one; lines end in \n.</summary>
    public static string Print(ProseTree tree)
    {
        var source = tree.Document.Source;
        var lines = new List<(TextSpan Span, string Line)>();
        foreach (var quotation in tree.Quotations.Quotations)
        {
            foreach (var part in quotation.Parts)
                lines.Add((part.Source, $"{new string(' ', 2 * quotation.Depth)}{Excerpt(part.Prose, part.Span)}{Describe(quotation, part)}"));
        }
        foreach (var error in tree.Quotations.Errors)
        {
            var span = error.Prose.ToSource(error.Span);
            lines.Add((span, $"! {Name(error.Kind)} {Excerpt(error.Prose, error.Span)}{Mend(error)}"));
        }
        var text = new StringBuilder();
        foreach (var (span, line) in lines.OrderBy(l => l.Span.Start).ThenByDescending(l => l.Span.End))
        {
            var at = source.GetLinePosition(span.Start);
            text.Append($"{at.Line + 1}:{at.Character + 1}".PadRight(8)).Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static string Describe(Quotation quotation, QuotationPart part)
    {
        if (quotation.ClosingGlyph is null && part == quotation.Parts[^1])
            return " (never closed)";
        if (part.Opening.IsEmpty || part != quotation.Parts[0])
            return " (goes on)";
        return quotation.Resumes is null ? "" : " (resumes)";
    }

    private static string Mend(QuotationError error) => error.Repair switch
    {
        null => "",
        { Span: { IsEmpty: true, Start: var at } } repair =>
            $" → insert {repair.NewText} after {Excerpt(error.Prose, new TextSpan(Math.Max(0, at - LeadLength), at))}",
        var repair => $" → {repair.NewText}",
    };

    private static string Name(QuotationErrorKind kind) => kind switch
    {
        QuotationErrorKind.NotReopened => "not reopened",
        QuotationErrorKind.SpacedApostrophe => "spaced apostrophe",
        QuotationErrorKind.WrongApostrophe => "wrong apostrophe",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Excerpt(Prose prose, TextSpan span)
    {
        var text = prose.Text.Substring(span).ReplaceLineEndings(" ");
        return text.Length <= LongestExcerpt ? text : $"{text[..(LongestExcerpt / 2)]} […] {text[^(LongestExcerpt / 2)..]}";
    }
}
