using Markdig.Parsers;

namespace StyleLint.Documents.Markdown;

/// <summary>
/// Opens nothing itself, but takes the indentation from the lines of MDX: it has no indented code, so that a heading or a list is one
/// however far an element around it has moved it to the right (MDX's documentation, "Differences from Markdown").
/// </summary>
internal sealed class FreeIndentParser : BlockParser
{
    private FreeIndentParser()
    {
    }

    /// <summary>Markdig asks a parser about lines that begin with the signs that it names, or, if it names none, about what they leave.</summary>
    public static IEnumerable<FreeIndentParser> All =>
        [new FreeIndentParser { OpeningCharacters = [.. "#>-*+_=`~<!:|$0123456789"] }, new FreeIndentParser()];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        Free(processor);
        return BlockState.None;
    }

    public static void Free(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            processor.RestartIndent();
    }
}
