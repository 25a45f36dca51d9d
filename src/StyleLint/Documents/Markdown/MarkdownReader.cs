using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;
using StyleLint.Documents.PlainText;
using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>Reads Markdown as GitHub, Hugo, Jekyll, Docusaurus and MkDocs write it.</summary>
public sealed class MarkdownReader(bool isMdx) : IDocumentReader
{
    private static readonly MarkdownPipeline _pipeline = CreatePipeline(isMdx: false);
    private static readonly MarkdownPipeline _mdxPipeline = CreatePipeline(isMdx: true);

    public Document Read(SourceText source)
    {
        var document = new DocumentBuilder(source, "md");
        var text = FrontMatter.Read(document) is var end and > 0 ? Mask.Blank(source.Text, new TextSpan(0, end)) : source.Text;
        text = TemplateMask.Apply(text, isMdx, document);
        if (Parse(text, isMdx ? _mdxPipeline : _pipeline) is not { } tree)
            return new PlainTextReader().Read(source) with { Format = "md" };
        new MarkdownBlockWriter(document, text).Write(tree);
        return document.Build();
    }

    /// <summary>Null when blocks or inlines are nested more deeply than in any article; Markdig throws at its own limit.</summary>
    private static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline)
    {
        if (MarkdownNesting.IsTooDeep(text))
            return null;
        try
        {
            return MarkdownParser.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static MarkdownPipeline CreatePipeline(bool isMdx)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseAlertBlocks()
            .UsePipeTables()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseFootnotes()
            .UseDefinitionLists();
        builder.InlineParsers.Insert(0, new MathInlineParser());
        builder.BlockParsers.Insert(0, new AdmonitionParser());
        builder.BlockParsers.Insert(0, new MathBlockParser());
        if (isMdx)
        {
            builder.BlockParsers.Replace<FencedCodeBlockParser>(new FreeFenceParser());
            builder.BlockParsers.InsertRange(0, FreeIndentParser.All);
        }
        return builder.Build();
    }
}
