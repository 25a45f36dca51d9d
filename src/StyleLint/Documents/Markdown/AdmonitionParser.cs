using Markdig.Parsers;
using Markdig.Syntax;

namespace StyleLint.Documents.Markdown;

/// <summary>Reads <c>!!!</c>, <c>???</c> and <c>===</c> boxes, whose content is indented by four columns.</summary>
internal sealed class AdmonitionParser : BlockParser
{
    private const int ContentIndent = 4;

    public AdmonitionParser() => OpeningCharacters = ['!', '?', '='];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !IsOpening(processor.Line.AsSpan()))
            return BlockState.None;
        processor.NewBlocks.Push(new AdmonitionBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (processor.Indent < ContentIndent)
            return BlockState.None;
        processor.GoToColumn(processor.ColumnBeforeIndent + ContentIndent);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>Three marks (<c>???+</c> is open at first), a space, and a lower-case type or a title in quotation marks.</summary>
    private static bool IsOpening(ReadOnlySpan<char> line)
    {
        if (line.Length < 5 || line[1] != line[0] || line[2] != line[0])
            return false;
        var rest = line[3..];
        if (rest[0] == '+' && line[0] == '?')
            rest = rest[1..];
        return rest is [' ', '"' or (>= 'a' and <= 'z'), ..] && (line[0] != '=' || rest[1] == '"');
    }
}
