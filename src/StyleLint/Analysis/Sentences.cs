using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>Finds the sentence that a place in the source belongs to.</summary>
internal sealed class Sentences(ProseTree tree)
{
    /// <summary>What is longer holds no sentence that anybody wrote, such as a list of a thousand names, or marks without end.</summary>
    private const int MaxLength = 2_000;

    /// <returns>The sentence as it is read; the line where the place is in no prose. Of one that is too long, the source around the place.</returns>
    public string Around(TextSpan source)
    {
        foreach (var block in tree.BlocksAt(source.Start))
        {
            if (SentenceAt(block, source.Start) is not { } sentence)
                continue;
            return sentence.Length <= MaxLength
                ? block.Prose.Text.Substring(sentence)
                : Clip(block.Prose.ToSource(sentence), source.Start);
        }
        var text = tree.Document.Source;
        return Clip(text.GetLine(text.GetLinePosition(source.Start).Line), source.Start);
    }

    /// <summary>Its span in the prose of the block.</summary>
    private static TextSpan? SentenceAt(BlockSyntax block, int offset)
    {
        var at = BinarySearch.PartitionPoint(block.Sentences.Length, sentence => block.Prose.ToSource(block.Sentences[sentence].Span).End <= offset);
        return at < block.Sentences.Length && block.Prose.ToSource(block.Sentences[at].Span).Contains(offset) ? block.Sentences[at].Span : null;
    }

    private string Clip(TextSpan span, int offset)
    {
        var start = Math.Max(span.Start, offset - (MaxLength / 2));
        return tree.Document.Source.ToString(new TextSpan(start, Math.Clamp(offset + (MaxLength / 2), start, span.End)));
    }
}
