using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using StyleLint.Documents.Html;
using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>Makes our blocks of Markdig's. Its parser bounds how deep they nest.</summary>
/// <param name="masked">What was parsed: the source with filler (<see cref="Mask"/>).</param>
internal sealed class MarkdownBlockWriter(DocumentBuilder document, string masked)
{
    private readonly MarkdownInlineWriter _inlines = new(document, masked);
    private RawBorders _borders = RawBorders.None;

    private BlockKind ParagraphKind => document.Innermost ?? BlockKind.Paragraph;

    public void Write(ContainerBlock container)
    {
        var outer = _borders;
        _borders = new RawBorders(RawElements.In(container, document.Source, masked));
        foreach (var block in container)
        {
            Write(block);
            _borders.Cross(document, block.Span.End + 1);
        }
        _borders = outer;
    }

    private void Write(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _inlines.Write(heading, BlockKind.Heading, heading.Level);
                break;
            case CodeBlock { Parser: IndentedCodeBlockParser } indented when _borders.IsIndented:
                WriteHtml(indented);
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

    /// <summary>The lines of HTML, without what stands before them in a quotation or a list. A blank line ends a block.</summary>
    private void WriteHtml(LeafBlock html)
    {
        var span = html.Span.ToTextSpan(document.Source);
        var text = masked.AsSpan(span).ToArray();
        int before = 0, start = 0;
        for (var i = 0; i < html.Lines.Count; i++)
        {
            var line = html.Lines.Lines[i].Slice;
            var first = Math.Clamp(line.Start - span.Start, before, text.Length);
            Mask.Fill(text.AsSpan(before..first), ' ');
            before = Math.Clamp(line.End + 1 - span.Start, first, text.Length);
            if (!line.IsEmptyOrWhitespace())
                continue;
            WriteHtml(text.AsSpan(start..before), span.Start + start);
            start = before;
        }
        WriteHtml(text.AsSpan(start), span.Start + start);
    }

    /// <summary>Piece by piece between the borders of elements that reach over several blocks.</summary>
    private void WriteHtml(ReadOnlySpan<char> html, int offset)
    {
        while (_borders.Next is { } border && border < offset + html.Length)
        {
            var length = Math.Max(0, border - offset);
            new HtmlWriter(document, html[..length].ToString(), offset).Write();
            html = html[length..];
            offset += length;
            _borders.Cross(document, border);
        }
        new HtmlWriter(document, html.ToString(), offset).Write();
    }
}
