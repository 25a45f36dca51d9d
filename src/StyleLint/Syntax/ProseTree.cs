using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>
/// The syntax of one article: blocks, sentences, words, quotations. Built once a document and shared by every rule, each layer only
/// when a rule first asks for it; immutable to those who look at it. Not for several threads at once.
/// </summary>
public sealed class ProseTree
{
    public ProseTree(Document document, string locale)
    {
        Document = document;
        Locale = locale;
        var words = new WordParser();
        Blocks = [.. document.Blocks.Select(block => new BlockSyntax(block, words))];
    }

    public Document Document { get; }

    /// <summary>The language tag that the settings name, such as <c>en-GB</c>; <c>en</c> where they name none.</summary>
    public string Locale { get; }

    /// <summary>One for each block of the document, in its order.</summary>
    public ImmutableArray<BlockSyntax> Blocks { get; }

    /// <summary>Those that a place in the source lies in, the innermost first: one may lie inside another, as alt text does.</summary>
    public IEnumerable<BlockSyntax> BlocksAt(int offset)
    {
        // Blocks lie in one another no deeper than this.
        const int Depth = 4;
        var next = BinarySearch.PartitionPoint(Blocks.Length, block => Blocks[block].Prose.Span.Start <= offset);
        for (var i = next - 1; i >= Math.Max(0, next - Depth); i--)
        {
            if (Blocks[i].Prose.Span.Contains(offset))
                yield return Blocks[i];
        }
    }

    /// <summary>The quotations, and what is wrong with their marks.</summary>
    public QuotationTree Quotations => field ??= QuotationParser.Parse(Document, Locale);
}
