using Markdig.Parsers;

namespace StyleLint.Documents.Markdown;

/// <summary>Code between fences as MDX has it: the fence that closes it may be indented as far as the one that opens it.</summary>
internal sealed class FreeFenceParser : FencedCodeBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        FreeIndentParser.Free(processor);
        return base.TryContinue(processor, block);
    }
}
