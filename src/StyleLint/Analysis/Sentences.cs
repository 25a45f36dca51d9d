using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>Finds the sentence that a place in the source belongs to.</summary>
internal sealed class Sentences(ProseTree tree)
{
    /// <returns>The sentence as it is read; the line where the place is in no prose.</returns>
    public string Around(TextSpan source)
    {
        foreach (var block in BlocksAt(source.Start))
        {
            foreach (var sentence in block.Sentences)
            {
                if (block.Prose.ToSource(sentence.Span).Contains(source.Start))
                    return block.Prose.Text.Substring(sentence.Span.Start, sentence.Span.Length);
            }
        }
        var text = tree.Document.Source;
        return text.ToString(text.GetLine(text.GetLinePosition(source.Start).Line));
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
