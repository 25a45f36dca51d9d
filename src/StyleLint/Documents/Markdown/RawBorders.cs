using System.Collections.Immutable;

namespace StyleLint.Documents.Markdown;

/// <summary>Walks over the start and the end of the elements that reach over several blocks, and tells the document.</summary>
internal sealed class RawBorders(ImmutableArray<RawElement> elements)
{
    private readonly Queue<Border> _ahead = new(
        elements.Select(e => new Border(e.Start, e, IsStart: true))
            .Concat(elements.Select(e => new Border(e.End, e, IsStart: false)))
            .OrderBy(border => border.At));

    private int _indented;

    public static RawBorders None { get; } = new([]);

    /// <summary>Where the next border is; null when none is left.</summary>
    public int? Next => _ahead.TryPeek(out var border) ? border.At : null;

    /// <summary>Whether an element is open whose markup is laid out by indentation, so that an indented line in it is no code.</summary>
    public bool IsIndented => _indented > 0;

    /// <summary>Crosses all borders up to the offset.</summary>
    public void Cross(DocumentBuilder document, int offset)
    {
        while (_ahead.TryPeek(out var border) && border.At <= offset)
        {
            _ahead.Dequeue();
            _indented += !border.Element.IsIndented ? 0 : border.IsStart ? 1 : -1;
            if (border.Element.Kind is not { } kind)
                continue;
            if (border.IsStart)
                document.Enter(kind);
            else
                document.Leave();
        }
    }

    private sealed record Border(int At, RawElement Element, bool IsStart);
}
