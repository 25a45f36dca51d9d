using Markdig.Parsers;

namespace StyleLint.Documents.Markdown;

/// <summary>Mathematics between lines of <c>$$</c>. Where no line closes it, it ends before a blank one, lest it take in the rest of the article.</summary>
internal sealed class MathBlockParser : Markdig.Extensions.Mathematics.MathBlockParser
{
    private const string Fence = "$$";

    private static readonly object _isClosed = new();

    public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (processor.IsBlankLine)
        {
            if (block.GetData(_isClosed) is not bool isClosed)
                block.SetData(_isClosed, isClosed = IsClosed(processor));
            if (!isClosed)
                return BlockState.Break;
        }
        return base.TryContinue(processor, block);
    }

    private static bool IsClosed(BlockProcessor processor)
    {
        foreach (var line in processor.Line.Text.AsSpan(processor.Line.Start).EnumerateLines())
        {
            if (line.Trim(" \t>").StartsWith(Fence, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
