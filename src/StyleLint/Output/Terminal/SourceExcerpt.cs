using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Output.Terminal;

/// <summary>
/// As much of one line as fits, around a span, and the marks that go under it. Columns are those of a terminal, so that wide, combining
/// and joined characters and tabs line up.
/// </summary>
internal sealed record SourceExcerpt(string Line, string Marks)
{
    private const char Mark = '^';
    private const string Ellipsis = "…";
    private const int TabWidth = 4;

    /// <summary>How many UTF-16 code units to look at for each column; a joined emoji has many, and a line may be a whole book.</summary>
    private const int UnitsPerColumn = 8;

    /// <summary>Marks what stands of a span in the line with this zero-based number.</summary>
    /// <param name="span">Touches the line; one of which nothing stands there gets one mark.</param>
    /// <param name="width">The columns there are; at least ten are taken.</param>
    public static SourceExcerpt Create(SourceText source, int lineNumber, TextSpan span, int width)
    {
        var line = source.GetLine(lineNumber);
        var start = Math.Clamp(span.Start, line.Start, line.End);
        span = new TextSpan(start, Math.Clamp(span.End, start, line.End));
        var room = Math.Max(10, width) - 2 * Ellipsis.Length;
        var reach = UnitsPerColumn * room;
        var near = new TextSpan(Math.Max(line.Start, span.Start - reach), Math.Min(line.End, span.Start + reach));
        var cells = Cell.Split(source, near, TabWidth);
        var (first, end) = Window(cells, span, room);
        var shown = cells[first..end];
        var cutBefore = first > 0 || near.Start > line.Start ? Ellipsis : "";
        var cutAfter = end < cells.Length || near.End < line.End ? Ellipsis : "";
        var indent = cutBefore.Length + WidthOf(shown, c => c.Span.End <= span.Start);
        var marked = WidthOf(shown, c => c.Span.OverlapsWith(span));
        return new SourceExcerpt(
            cutBefore + string.Concat(shown.Select(c => c.Text)) + cutAfter,
            new string(' ', indent) + new string(Mark, Math.Max(1, marked)));
    }

    private static int WidthOf(ImmutableArray<Cell> cells, Func<Cell, bool> isMeant)
    {
        var width = 0;
        foreach (var cell in cells)
            width += isMeant(cell) ? cell.Width : 0;
        return width;
    }

    /// <summary>The cells to show: the span, some of what is before it, and what is after it as far as there is room.</summary>
    private static (int First, int End) Window(ImmutableArray<Cell> cells, TextSpan span, int room)
    {
        var focus = cells.Count(c => c.Span.End <= span.Start);
        var spanWidth = WidthOf(cells, c => c.Span.OverlapsWith(span));
        var before = Math.Clamp(room - spanWidth, 0, room / 3);
        var (first, end, used) = (focus, focus, 0);
        ExtendLeft(before);
        for (; end < cells.Length && used + cells[end].Width <= room; end++)
            used += cells[end].Width;
        ExtendLeft(room);
        return (first, end);

        void ExtendLeft(int limit)
        {
            for (; first > 0 && used + cells[first - 1].Width <= limit; first--)
                used += cells[first - 1].Width;
        }
    }
}
