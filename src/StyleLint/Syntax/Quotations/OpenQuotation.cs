using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>A quotation while it is being read.</summary>
internal sealed class OpenQuotation(Quotation quotation, Mark opening)
{
    private int _block = opening.Block;

    public Quotation Quotation { get; } = quotation;

    public Mark Opening { get; } = opening;

    /// <summary>The mark that opens the part in the block that is being read; empty where it has none.</summary>
    public TextSpan PartStart { get; private set; } = opening.Span;

    /// <summary>What is wrong with its opening mark, as far as it is known.</summary>
    public QuotationError? OpeningError { get; set; }

    public bool HasPart(int block) => _block == block;

    public void Reopen(int block, TextSpan mark) => (_block, PartStart) = (block, mark);

    /// <param name="closing">Empty where the quotation goes on or nothing closes it.</param>
    public void EndPart(int block, Prose prose, TextSpan closing)
    {
        if (!HasPart(block))
            Reopen(block, default);
        var span = new TextSpan(PartStart.Start, Math.Max(PartStart.End, closing.End));
        Quotation.Parts = Quotation.Parts.Add(new QuotationPart(block, prose, span, PartStart, closing));
    }
}
