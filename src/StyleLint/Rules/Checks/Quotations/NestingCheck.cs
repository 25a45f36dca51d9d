using StyleLint.Rules.Yaml;
using StyleLint.Syntax;

namespace StyleLint.Rules.Checks.Quotations;

/// <summary>Quotations inside a quotation with the same marks, or with the marks of the other side of the Atlantic outside.</summary>
/// <param name="outermost">Which marks stand outside; null where either may.</param>
internal sealed class NestingCheck(MarkFamily? outermost) : ICheck
{
    public static ICheck Read(YamlMap map) => new NestingCheck(map.Choice<MarkFamily?>(
        "style", null, ("either", null), ("american", MarkFamily.DoubleQuote), ("british", MarkFamily.SingleQuote)));

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var regions = context.Regions.ToHashSet();
        return
            from quotation in context.Tree.Quotations.Quotations
            where quotation is { ClosingGlyph: not null, Parts: [{ Opening.IsEmpty: false }, ..] } && IsWrong(quotation)
            let part = quotation.Parts[0]
            where regions.Contains(part.Prose)
            select new Finding(part.Prose, part.Opening) { Related = [new RelatedFinding(part.Prose, part.Span, "The quotation.")] };
    }

    private bool IsWrong(Quotation quotation)
    {
        var family = quotation.OpeningGlyph.Family;
        if (quotation.Parent is { } parent)
            return parent.OpeningGlyph.Family == family;
        return outermost is not null && family != outermost && family is MarkFamily.DoubleQuote or MarkFamily.SingleQuote;
    }
}
