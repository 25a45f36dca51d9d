using StyleLint.Syntax;
using StyleLint.Tests.Rules;
using StyleLint.Text;

namespace StyleLint.Tests.Syntax.Quotations;

/// <summary>Reads paragraphs that a blank line parts and shows what was found in them.</summary>
internal static class QuotationReading
{
    public static QuotationTree Read(string text, string locale = "en") => new ProseTree(RuleTester.Read(text), locale).Quotations;

    /// <summary>The quotations, each indented below the one around it, its parts parted by " ~ ".</summary>
    public static string[] Show(string text) => [.. Read(text).Quotations.Select(Show)];

    public static QuotationErrorKind[] ErrorsOf(string text, string locale = "en") => [.. Read(text, locale).Errors.Select(error => error.Kind)];

    /// <summary>Asserts that the marked places, and no others, are wrong in this way.</summary>
    public static void Verify(QuotationErrorKind kind, string marked)
    {
        var text = Markup.Parse(marked).Text;
        var errors = Read(text).Errors;
        Assert.Equal(marked, Markup.Mark(text, errors.Select(error => error.Prose.ToSource(error.Span))));
        Assert.All(errors, error => Assert.Equal(kind, error.Kind));
    }

    private static string Show(Quotation quotation)
    {
        var parts = quotation.Parts.Select(part => part.Prose.Text.Substring(part.Span.Start, part.Span.Length));
        return new string(' ', 2 * (quotation.Depth - 1)) + string.Join(" ~ ", parts);
    }
}
