namespace StyleLint.Documents.PlainText;

/// <summary>
/// How a plain text file uses its line ends. Hard-wrapped: half of the lines that follow another go on in lower case, or a quarter do
/// and half of the lines are filled, so that the first word of the next would not have fitted. Otherwise every line is a paragraph of its own.
/// </summary>
/// <param name="Width">The width to which lines are filled, in columns; 0 when they are not wrapped.</param>
/// <param name="Margin">How far most of the text is indented, in columns.</param>
/// <param name="FirstIndent">How far the first lines of paragraphs are indented; the margin where they are not.</param>
internal readonly record struct LineLayout(int Width, int Margin, int FirstIndent)
{
    /// <summary>Longer lines are more likely to be paragraphs, so that both signs are needed, and in more than a few lines.</summary>
    private const int UsualWidth = 132;
    private const int EnoughPairs = 4;

    public bool IsWrapped => Width > 0;

    public static LineLayout Of(IReadOnlyList<TextLine> lines)
    {
        var width = WidthOf(lines);
        int pairs = 0, continued = 0, filled = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i + 1].IsBlank)
                continue;
            pairs++;
            continued += lines[i + 1].ContinuesSentence ? 1 : 0;
            filled += Fills(lines[i], lines[i + 1], width) ? 1 : 0;
        }
        // The longest line fills its own width, which proves nothing: one is taken off.
        var isFilled = continued * 4 >= pairs && (filled - 1) * 2 >= pairs - 1;
        var isContinued = continued * 2 >= pairs;
        var isWrapped = pairs > 0 && (width <= UsualWidth ? isFilled || isContinued : isFilled && isContinued && pairs >= EnoughPairs);
        var margin = Commonest(lines, otherwise: 0);
        var first = lines.Zip(lines.Skip(1)).Where(pair => pair.First.Indent > margin && !pair.Second.IsBlank && pair.Second.Indent == margin);
        return new LineLayout(isWrapped ? width : 0, margin, Commonest(first.Select(pair => pair.First), otherwise: margin));
    }

    /// <summary>
    /// Whether the lines are set off from the text by their indentation, as a letter, a sign or a song is; one line could be a paragraph's first.
    /// </summary>
    public bool IsSetOff(List<TextLine> lines)
    {
        var indent = lines.Min(l => l.Indent);
        return lines.Count == 1 ? indent > Math.Max(Margin + 1, FirstIndent) : indent > Margin;
    }

    /// <summary>Whether the second line starts a block of its own: the first has room left for its first word, and it does not continue a sentence.</summary>
    public bool Separates(TextLine line, TextLine next) => !Fills(line, next, Width * 4 / 5) && !next.ContinuesSentence;

    /// <summary>The indentation of most of the text.</summary>
    private static int Commonest(IEnumerable<TextLine> lines, int otherwise) =>
        lines.Where(l => !l.IsBlank).AggregateBy(l => l.Indent, 0, (length, line) => length + line.Span.Length)
            .OrderByDescending(length => length.Value).ThenBy(length => length.Key).Select(length => length.Key).FirstOrDefault(otherwise);

    private static bool Fills(TextLine line, TextLine next, int width) => line.Width + 1 + next.FirstWordLength > width;

    /// <summary>The longest line, but for one in fifty: a URL cannot be wrapped, nor is a table.</summary>
    private static int WidthOf(IReadOnlyList<TextLine> lines)
    {
        var widths = lines.Where(l => !l.IsBlank).Select(l => l.Width).ToArray();
        Array.Sort(widths);
        return widths.Length == 0 ? 0 : widths[widths.Length - 1 - widths.Length / 50];
    }
}
