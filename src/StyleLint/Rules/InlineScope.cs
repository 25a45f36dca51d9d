using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>The parts of lines that scopes know: <c>link</c>, <c>strong</c>, <c>emphasis</c> and <c>code</c>.</summary>
internal static class InlineScope
{
    /// <summary>How many may begin before the first word of a block that they hold; a hostile file can nest them as deeply as it likes.</summary>
    private const int MaxDepth = 32;

    public static ImmutableArray<string> Words { get; } = ["link", "strong", "emphasis", "code"];

    public static InlineKind KindOf(string word) => (InlineKind)Words.IndexOf(word);

    /// <param name="inlines">Of the whole article.</param>
    public static IEnumerable<Prose> PartsOf(Prose block, InlineKind kind, ImmutableArray<InlineElement> inlines)
    {
        var (start, end) = (block.Span.Start, block.Span.End);
        var index = BinarySearch.PartitionPoint(inlines.Length, i => inlines[i].Span.Start < start);
        // The markup of what begins a block stands before its prose.
        for (var depth = 0; depth < MaxDepth && index > 0 && inlines[index - 1].Span.End > start; depth++)
            index--;
        for (; index < inlines.Length && inlines[index].Span.Start < end; index++)
        {
            if (inlines[index].Kind != kind)
                continue;
            var part = kind == InlineKind.Code ? ReadCode(block.Source, inlines[index].Span) : block.Slice(block.FromSource(inlines[index].Span));
            if (part.Length > 0)
                yield return part;
        }
    }

    /// <summary>What stands between the backticks or the tags.</summary>
    private static Prose ReadCode(SourceText source, TextSpan span)
    {
        var text = source.Slice(span);
        var (open, close) = text is ['<', ..] ? (text.IndexOf('>') + 1, text.LastIndexOf('<')) : (text.IndexOfAnyExcept('`'), text.LastIndexOfAnyExcept('`') + 1);
        var builder = new ProseBuilder(source);
        if (open >= 0 && close > open)
            builder.AppendVerbatim(new TextSpan(span.Start + open, span.Start + close));
        return builder.Build();
    }
}
