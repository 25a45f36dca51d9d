using System.Collections.Immutable;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StyleLint.Documents.Html;
using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>
/// The HTML elements of one container that reach over several of its blocks. CommonMark ends HTML at a blank line, but a browser goes on
/// to the end tag, and so does the writer.
/// </summary>
internal sealed class RawElements
{
    /// <summary>More than in any article; each end tag looks through them all.</summary>
    private const int MostOpen = 64;

    private readonly List<(int Block, string Name, int At, bool IsIndented)> _open = [];
    private readonly ImmutableArray<RawElement>.Builder _found = ImmutableArray.CreateBuilder<RawElement>();
    private readonly string _text;

    private RawElements(string text) => _text = text;

    /// <param name="text">What was parsed.</param>
    public static ImmutableArray<RawElement> In(ContainerBlock container, SourceText source, string text)
    {
        if (!container.Any(block => block is HtmlBlock))
            return [];
        var elements = new RawElements(text);
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is HtmlBlock { Type: HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock } || elements.IsLaidOut(container[i]))
                elements.ReadTags(i, container[i].Span.ToTextSpan(source));
            else if (container[i] is LeafBlock { Inline: { } inlines })
                elements.ReadEnds(i, inlines, source);
        }
        return elements._found.ToImmutable();
    }

    /// <summary>Where markup is laid out by indentation, what looks like code goes on with it.</summary>
    private bool IsLaidOut(Markdig.Syntax.Block block) => block is CodeBlock { Parser: IndentedCodeBlockParser } && _open.Exists(open => open.IsIndented);

    private void ReadTags(int block, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            var next = _text.AsSpan(at, span.End - at).IndexOf('<');
            if (next < 0)
                return;
            at += next;
            var length = _text.AsSpan(at, span.End - at).IndexOf('>');
            if (length < 0)
                return;
            Read(block, TextSpan.FromLength(at, length + 1));
            at += length;
        }
    }

    private void ReadEnds(int block, ContainerInline inlines, SourceText source)
    {
        foreach (var tag in inlines.Descendants<HtmlInline>().Where(tag => tag.Tag.StartsWith("</", StringComparison.Ordinal)))
            Read(block, tag.Span.ToTextSpan(source));
    }

    private void Read(int block, TextSpan tag)
    {
        var text = _text.AsSpan(tag);
        var name = HtmlElements.NameOf(text);
        if (HtmlElements.RoleOf(name) is not (HtmlRole.Block or HtmlRole.Container))
            return;
        if (text[1] != '/' && _open.Count < MostOpen)
            _open.Add((block, name, tag.End, tag.Start > 0 && _text[tag.Start - 1] is ' ' or '\t'));
        else if (_open.FindLastIndex(open => open.Name == name) is >= 0 and var at)
            End(block, at, tag.Start);
    }

    private void End(int block, int at, int end)
    {
        var (first, name, start, isIndented) = _open[at];
        _open.RemoveRange(at, _open.Count - at);
        if (first != block)
            _found.Add(new RawElement(start, end, HtmlElements.SpanningKind(name), isIndented));
    }
}
