using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Text;

namespace StyleLint.Output.Terminal;

/// <summary>One text element of a line, as a terminal shows it.</summary>
internal sealed record Cell(TextSpan Span, string Text, int Width)
{
    public static ImmutableArray<Cell> Split(SourceText source, TextSpan span, int tabWidth)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        var column = 0;
        for (var start = span.Start; start < span.End;)
        {
            var element = TextSpan.FromLength(start, StringInfo.GetNextTextElementLength(source.Text.AsSpan(start, span.End - start)));
            var cell = source.Text[start] == '\t' ? Tab(element, tabWidth - column % tabWidth) : Visible(element, source);
            cells.Add(cell);
            column += cell.Width;
            start = element.End;
        }
        return cells.ToImmutable();
    }

    private static Cell Tab(TextSpan span, int width) => new(span, new string(' ', width), width);

    private static Cell Visible(TextSpan span, SourceText source)
    {
        var text = Printable.Escape(source.ToString(span));
        return new Cell(span, text, DisplayWidth.Of(text));
    }
}
