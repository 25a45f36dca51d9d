using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;

namespace StyleLint.Rules.Checks.Quotations;

/// <summary>Quotations inside a quotation with the same marks, or with the marks of the other side of the Atlantic outside.</summary>
/// <param name="outermost">Which marks stand outside; null for what the locale expects: double ones in the United States, elsewhere either.</param>
internal sealed class NestingCheck(MarkFamily? outermost) : ICheck
{
    private const string AgainstStyle = "style";

    public static ICheck Read(YamlMap map) => new NestingCheck(map.Choice("style", "either", "american", "british") switch
    {
        "american" => MarkFamily.DoubleQuote,
        "british" => MarkFamily.SingleQuote,
        _ => null,
    });

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var expected = outermost ?? (Varieties.Of(context.Tree.Locale) == Variety.American ? MarkFamily.DoubleQuote : null);
        return
            from quotation in context.Tree.Quotations.Quotations
            where quotation is { ClosingGlyph: not null, Parts: [{ Opening.IsEmpty: false }, ..] } && IsWrong(quotation, expected)
            let part = quotation.Parts[0]
            where context.Selects(part.Prose)
            select new Finding(part.Prose, part.Opening)
            {
                MessageId = quotation.Parent is null ? AgainstStyle : DiagnosticDescriptor.DefaultMessage,
                Captures = [expected == MarkFamily.SingleQuote ? "single" : "double"],
                Related = [new RelatedFinding(part.Prose, part.Span, "The quotation.")],
            };
    }

    private static bool IsWrong(Quotation quotation, MarkFamily? expected)
    {
        var family = quotation.OpeningGlyph.Family;
        if (quotation.Parent is { } parent)
            return parent.OpeningGlyph.Family == family;
        return expected is not null && family != expected && family is MarkFamily.DoubleQuote or MarkFamily.SingleQuote;
    }
}
