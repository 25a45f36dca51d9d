using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Tests.Documents;

/// <summary>What is true of every document, whatever was read.</summary>
internal static class SoundDocument
{
    public static void Check(Document document)
    {
        var last = 0;
        foreach (var block in document.Blocks)
        {
            var span = block.Prose.Span;
            Assert.True(span.Start >= last, $"{document.Source} {span}: blocks stand in the order of the source");
            Assert.True(span.End <= document.Source.Length, $"{document.Source} {span}: spans lie in the source");
            Assert.True(block.Prose.Length > 0, $"{document.Source} {span}: no block is empty");
            last = span.Start;
            CheckPieces(document.Source, block.Prose);
        }
        Assert.All(document.Comments, c => Assert.Contains(c.Text, document.Source.ToString(c.Span), StringComparison.Ordinal));
    }

    private static void CheckPieces(SourceText source, Prose prose)
    {
        var start = prose.Span.Start;
        foreach (var (part, piece) in prose.PiecesIn(new TextSpan(0, prose.Length)))
        {
            Assert.True(piece.Source.Start >= start, $"{source} {piece}: pieces stand in the order of the source");
            start = piece.IsVerbatim ? piece.Source.End : piece.Source.Start;
            if (piece.IsVerbatim)
                Assert.Equal(source.ToString(piece.Source), prose.Text.Substring(part.Start, part.Length));
        }
    }
}
