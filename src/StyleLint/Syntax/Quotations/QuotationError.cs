using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>What remained wrong in the cheapest reading of the marks; one for each damage.</summary>
/// <param name="Span">
/// The mark, with a space that does not belong there; where one is missing and it is plain where, all that is quoted. In the coordinates of
/// <paramref name="Prose"/>.
/// </param>
public sealed record QuotationError(QuotationErrorKind Kind, Prose Prose, TextSpan Span)
{
    /// <summary>What would mend it, where that is certain or likely.</summary>
    public TextChange? Repair { get; init; }

    /// <summary>The quotation that it belongs to; null where there is none.</summary>
    public Quotation? Quotation { get; init; }
}
