using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StyleLint.Documents.Html;
using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>Makes the prose of one leaf block of Markdig's inlines.</summary>
internal sealed class MarkdownInlineWriter(DocumentBuilder document, string masked)
{
    /// <summary>Markdig nests emphasis as deeply as a hostile file says; what lies deeper than this is not read.</summary>
    private const int MaxDepth = 64;

    private InlineProse _prose = new(document.Source);
    private int _depth;

    /// <summary>The element, such as <c>code</c>, inside which nothing is prose, and its tag.</summary>
    private (string Name, TextSpan Tag)? _hidden;

    private bool IsMasked => !ReferenceEquals(masked, document.Source.Text);

    public void Write(LeafBlock block, BlockKind kind, int level = 0)
    {
        if (block.Inline is null)
            return;
        _prose = new InlineProse(document.Source);
        WriteChildren(block.Inline);
        if (_hidden is { } hidden)
            EndHidden(hidden, block.Span.ToTextSpan(document.Source).End);
        document.Add(kind, _prose.Build(), level);
    }

    /// <param name="span">With its quotation marks or brackets.</param>
    public void WriteTitle(TextSpan span)
    {
        if (span.Length < 2)
            return;
        var prose = new ProseBuilder(document.Source);
        Entities.AppendDecoded(prose, document.Source, new TextSpan(span.Start + 1, span.End - 1), hasEscapes: true);
        document.Add(BlockKind.TitleText, prose.Build());
    }

    private void WriteChildren(ContainerInline container)
    {
        if (_depth == MaxDepth)
        {
            _prose.AddOpaque(container.Span.ToTextSpan(document.Source));
            return;
        }
        _depth++;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline tag)
                WriteTag(tag);
            else if (_hidden is null)
                Write(inline);
            else if (inline is ContainerInline inner)
                WriteChildren(inner);
        }
        _depth--;
    }

    private void Write(Inline inline)
    {
        var span = inline.Span.ToTextSpan(document.Source);
        switch (inline)
        {
            case LiteralInline literal:
                WriteLiteral(literal, span);
                break;
            case LineBreakInline lineBreak:
                _prose.AddBreak(span, lineBreak.IsHard);
                break;
            case HtmlEntityInline entity:
                _prose.AddDecoded(entity.Transcoded.ToString(), span);
                break;
            case CodeInline or AutolinkInline or MathInline:
                _prose.AddOpaque(span);
                if (inline is CodeInline)
                    document.AddInline(InlineKind.Code, span);
                break;
            // A reference after a space would leave the space before the next mark.
            case FootnoteLink when span.Start > 0 && char.IsWhiteSpace(document.Source.Text[span.Start - 1]):
                _prose.AddOpaque(span);
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image, span);
                break;
            case LinkInline link:
                document.AddInline(InlineKind.Link, span);
                WriteChildren(link);
                WriteTitle(link.TitleSpan.ToTextSpan(document.Source));
                break;
            case EmphasisInline { DelimiterChar: '*' or '_' } emphasis:
                document.AddInline(emphasis.DelimiterCount == 2 ? InlineKind.Strong : InlineKind.Emphasis, span);
                WriteChildren(emphasis);
                break;
            case DelimiterInline delimiter:
                _prose.AddDecoded(delimiter.ToLiteral(), span);
                WriteChildren(delimiter);
                break;
            case ContainerInline container:
                WriteChildren(container);
                break;
            default:
                _prose.AddMarkup();
                break;
        }
    }

    private void WriteImage(LinkInline image, TextSpan span)
    {
        _prose.AddOpaque(span);
        var paragraph = _prose;
        _prose = new InlineProse(document.Source);
        WriteChildren(image);
        document.Add(BlockKind.AltText, _prose.Build());
        _hidden = null;
        _prose = paragraph;
        WriteTitle(image.TitleSpan.ToTextSpan(document.Source));
    }

    /// <summary>A literal is its slice of the source, but for the backslash of an escaped first character; anything else cannot be divided.</summary>
    private void WriteLiteral(LiteralInline literal, TextSpan span)
    {
        if (literal.IsFirstCharacterEscaped && span.Length > literal.Content.Length)
            span = new TextSpan(span.Start + 1, span.End);
        if (span.Length > literal.Content.Length)
            span = WithoutPadding(span, literal.Content.AsSpan());
        if (!masked.AsSpan(span).SequenceEqual(literal.Content.AsSpan()))
            _prose.AddDecoded(literal.Content.ToString(), span);
        else if (IsMasked)
            WriteMasked(span);
        else
            _prose.AddText(span);
    }

    /// <summary>Markdig takes the spaces around a table's cell from its text and leaves them in its span.</summary>
    private TextSpan WithoutPadding(TextSpan span, ReadOnlySpan<char> content)
    {
        var text = masked.AsSpan(span);
        var at = text.IndexOf(content);
        var isPadded = at >= 0 && text[..at].IsWhiteSpace() && text[(at + content.Length)..].IsWhiteSpace();
        return isPadded ? TextSpan.FromLength(span.Start + at, content.Length) : span;
    }

    private void WriteMasked(TextSpan span)
    {
        for (int start = span.Start, end; start < span.End; start = end)
        {
            var same = document.Source.Text.AsSpan(start, span.End - start).CommonPrefixLength(masked.AsSpan(start, span.End - start));
            _prose.AddText(new TextSpan(start, start + same));
            end = start + same;
            while (end < span.End && masked[end] != document.Source.Text[end])
                end++;
            if (end > start + same && masked[start + same] == Prose.Opaque)
                _prose.AddOpaque(new TextSpan(start + same, end));
            else
                _prose.AddMarkup();
        }
    }

    private void WriteTag(HtmlInline tag)
    {
        var span = tag.Span.ToTextSpan(document.Source);
        var name = HtmlElements.NameOf(tag.Tag);
        _prose.AddMarkup();
        if (_hidden is { } hidden)
        {
            if (tag.Tag.StartsWith("</", StringComparison.Ordinal) && name == hidden.Name)
                EndHidden(hidden, span.End);
        }
        else if (tag.Tag.StartsWith("<!--", StringComparison.Ordinal))
            document.AddComment(span);
        else if (name == "br")
            _prose.AddBreak(span, isHard: true);
        else if (!tag.Tag.StartsWith("</", StringComparison.Ordinal))
            WriteOpeningTag(name, tag.Tag, span);
    }

    private void WriteOpeningTag(string name, string tag, TextSpan span)
    {
        if (name == "img")
            _prose.AddOpaque(span);
        else if (HtmlElements.IsOpaque(name) || HtmlElements.IsHidden(name))
            _hidden = tag.EndsWith("/>", StringComparison.Ordinal) ? null : (name, span);
        HtmlWriter.WriteAttributes(document, AsWritten(span), span.Start);
    }

    /// <summary>
    /// A tag as long as in the source: Markdig leaves out what its further lines begin with, which are blanks and, in a quotation, the signs of it.
    /// </summary>
    private string AsWritten(TextSpan span)
    {
        var tag = masked.AsSpan(span).ToArray();
        for (var i = tag.AsSpan().IndexOf('\n'); i >= 0 && i < tag.Length - 1; i++)
        {
            if (tag[i] == '>' && tag.AsSpan(0, i).TrimEnd(" \t") is [.., '\n'])
                tag[i] = ' ';
        }
        return new string(tag);
    }

    /// <param name="end">Of the closing tag or, where there is none, of the block; Markdig can have a table's cell end before its last inline.</param>
    private void EndHidden((string Name, TextSpan Tag) hidden, int end)
    {
        _hidden = null;
        if (HtmlElements.IsOpaque(hidden.Name))
            _prose.AddOpaque(new TextSpan(hidden.Tag.Start, Math.Max(hidden.Tag.End, end)));
    }
}
