using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StyleLint.Documents.Html;

namespace StyleLint.Documents.Markdown;

/// <summary>Makes our blocks of Markdig's. Its parser bounds how deep they nest.</summary>
/// <param name="masked">What was parsed: the source with filler (<see cref="Mask"/>).</param>
internal sealed class MarkdownBlockWriter(DocumentBuilder document, string masked)
{
    private readonly MarkdownInlineWriter _inlines = new(document, masked);

    private BlockKind ParagraphKind => document.Innermost ?? BlockKind.Paragraph;

    public void Write(ContainerBlock container)
    {
        foreach (var block in container)
            Write(block);
    }

    private void Write(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _inlines.Write(heading, BlockKind.Heading, heading.Level);
                break;
            case CodeBlock:
                document.AddOpaque(BlockKind.Code, block.Span.ToTextSpan(document.Source));
                break;
            case ThematicBreakBlock:
                document.AddOpaque(BlockKind.Break, block.Span.ToTextSpan(document.Source));
                break;
            case HtmlBlock html:
                WriteHtml(html);
                break;
            case LinkReferenceDefinition definition:
                _inlines.WriteTitle(definition.TitleSpan.ToTextSpan(document.Source));
                break;
            case LeafBlock leaf:
                _inlines.Write(leaf, ParagraphKind);
                break;
            case Table table:
                WriteTable(table);
                break;
            case ContainerBlock container when ContainerKind(container) is { } kind:
                document.Enter(kind);
                Write(container);
                document.Leave();
                break;
            case ContainerBlock container:
                Write(container);
                break;
        }
    }

    private static BlockKind? ContainerKind(ContainerBlock container) => container switch
    {
        AlertBlock => null,
        QuoteBlock => BlockKind.Quotation,
        ListItemBlock or DefinitionItem => BlockKind.ListItem,
        Footnote => BlockKind.Footnote,
        _ => null,
    };

    private void WriteTable(Table table)
    {
        document.Enter(BlockKind.TableCell);
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var leaf in row.Descendants<LeafBlock>())
                _inlines.Write(leaf, row.IsHeader ? BlockKind.TableHeader : BlockKind.TableCell);
        }
        document.Leave();
    }

    /// <summary>The lines of an HTML block, without what stands before them in a quotation or a list.</summary>
    private void WriteHtml(HtmlBlock html)
    {
        var span = html.Span.ToTextSpan(document.Source);
        var text = masked.AsSpan(span.Start, span.Length).ToArray();
        var before = 0;
        for (var i = 0; i < html.Lines.Count; i++)
        {
            var line = html.Lines.Lines[i].Slice;
            var start = Math.Clamp(line.Start - span.Start, before, text.Length);
            Mask.Fill(text.AsSpan(before..start), ' ');
            before = Math.Clamp(line.End + 1 - span.Start, start, text.Length);
        }
        new HtmlWriter(document, new string(text), span.Start).Write();
    }
}
