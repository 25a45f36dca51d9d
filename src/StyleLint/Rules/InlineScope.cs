using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>The parts of lines that scopes know: <c>link</c>, <c>strong</c>, <c>emphasis</c> and <c>code</c>.</summary>
internal static class InlineScope
{
    /// <summary>So far before a region its parts are looked for: bold text may hold many links before its second sentence, and a hostile file any number.</summary>
    private const int MaxBefore = 1000;

    public static ImmutableArray<string> Words { get; } = ["link", "strong", "emphasis", "code"];

    public static InlineKind KindOf(string word) => (InlineKind)Words.IndexOf(word);

    /// <summary>What a rule does not want to see: <c>~link</c>. Code is no prose anyway.</summary>
    public static ImmutableArray<InlineKind> HiddenBy(Scope.Selector selector)
    {
        ImmutableArray<InlineKind> hidden = [];
        foreach (var term in selector.Terms)
        {
            if (selector.Unit != RegionUnit.Raw && term is { IsNegated: true, Parts: [var word] } && Words.Contains(word) && KindOf(word) != InlineKind.Code)
                hidden = hidden.Add(KindOf(word));
        }
        return hidden;
    }

    /// <summary>The region with these parts of it opaque.</summary>
    public static Prose Hide(Prose region, ImmutableArray<InlineKind> kinds, ImmutableArray<InlineElement> inlines)
    {
        var builder = new ProseBuilder(region.Source);
        var at = 0;
        foreach (var inline in Within(region, inlines).Where(inline => kinds.Contains(inline.Kind)))
        {
            var span = region.FromSource(inline.Span);
            if (span.IsEmpty || span.Start < at)
                continue;
            builder.Append(region, new TextSpan(at, span.Start));
            builder.AppendOpaque(region.ToSource(span));
            at = span.End;
        }
        if (at == 0)
            return region;
        builder.Append(region, new TextSpan(at, region.Length));
        return builder.Build();
    }

    /// <param name="inlines">Of the whole article.</param>
    public static IEnumerable<Prose> PartsOf(Prose block, InlineKind kind, ImmutableArray<InlineElement> inlines)
    {
        foreach (var inline in Within(block, inlines).Where(inline => inline.Kind == kind))
        {
            var part = kind == InlineKind.Code ? ReadCode(block.Source, inline.Span) : block.Slice(block.FromSource(inline.Span));
            if (part.Length > 0)
                yield return part;
        }
    }

    /// <summary>Those that a region holds or lies in. The markup of what begins a block stands before its prose.</summary>
    private static IEnumerable<InlineElement> Within(Prose region, ImmutableArray<InlineElement> inlines)
    {
        var (start, end) = (region.Span.Start, region.Span.End);
        var first = BinarySearch.PartitionPoint(inlines.Length, i => inlines[i].Span.Start < start);
        for (var i = Math.Max(0, first - MaxBefore); i < inlines.Length && inlines[i].Span.Start < end; i++)
        {
            if (inlines[i].Span.End > start)
                yield return inlines[i];
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
