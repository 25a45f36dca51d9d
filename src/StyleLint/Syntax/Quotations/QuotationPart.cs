using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>What stands of a quotation in one block. Spans are in the prose of that block.</summary>
/// <param name="Block">The number of the block in the article.</param>
/// <param name="Span">With its marks.</param>
/// <param name="Opening">The mark that opens it here; empty where the block goes on without one.</param>
/// <param name="Closing">The mark that closes it; empty where it goes on in another block, or nothing closes it.</param>
public sealed record QuotationPart(int Block, Prose Prose, TextSpan Span, TextSpan Opening, TextSpan Closing)
{
    /// <summary>What is quoted: the span without its marks.</summary>
    public TextSpan Content => new(Opening.End, Closing.IsEmpty ? Span.End : Math.Max(Opening.End, Closing.Start));

    /// <summary>The span in the source, with whatever markup lies inside.</summary>
    public TextSpan Source => Prose.ToSource(Span);
}
