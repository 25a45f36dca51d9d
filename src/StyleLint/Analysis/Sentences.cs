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
        foreach (var block in BlocksAt(source.Start))
        {
            if (SentenceAt(block, source.Start) is not { } sentence)
                continue;
            return sentence.Length <= MaxLength
                ? block.Prose.Text.Substring(sentence.Start, sentence.Length)
                : Clip(block.Prose.ToSource(sentence), source.Start);
        }
        var text = tree.Document.Source;
        return Clip(text.GetLine(text.GetLinePosition(source.Start).Line), source.Start);
    }

    /// <summary>Its span in the prose of the block, found by halves, since sentences stand in the order of the source.</summary>
    private static TextSpan? SentenceAt(BlockSyntax block, int offset)
    {
        int low = 0, high = block.Sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (block.Prose.ToSource(block.Sentences[middle].Span).End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low < block.Sentences.Length && block.Prose.ToSource(block.Sentences[low].Span).Contains(offset) ? block.Sentences[low].Span : null;
    }

    private string Clip(TextSpan span, int offset)
    {
        var start = Math.Max(span.Start, offset - (MaxLength / 2));
        return tree.Document.Source.ToString(new TextSpan(start, Math.Clamp(offset + (MaxLength / 2), start, span.End)));
    }

    /// <summary>From the last block that starts at or before the offset backwards: one may lie inside another, as alt text does.</summary>
    private IEnumerable<BlockSyntax> BlocksAt(int offset)
    {
        int low = 0, high = tree.Blocks.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tree.Blocks[middle].Prose.Span.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        for (var i = low - 1; i >= Math.Max(0, low - 4); i--)
        {
            if (tree.Blocks[i].Prose.Span.Contains(offset))
                yield return tree.Blocks[i];
        }
    }
}
