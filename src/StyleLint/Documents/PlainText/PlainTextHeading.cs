using StyleLint.Text;

namespace StyleLint.Documents.PlainText;

/// <summary>Recognizes the headings that plain text does not mark: a short line that begins with a capital and ends without a stop.</summary>
internal static class PlainTextHeading
{
    private const int MaxWidth = 80;
    private const int MaxWords = 12;

    /// <summary>A line that ends in one of these goes on in the next, and is no heading.</summary>
    private static readonly WordSet _open = WordSet.Of("a an the and or of my your his their our");

    public static bool Is(List<TextLine> lines) => lines.Count <= 2 && lines.TrueForAll(Is);

    private static bool Is(TextLine line)
    {
        var text = line.Text.Trim('_');
        if (text.IsEmpty || line.Span.Length > MaxWidth || text.Count(' ') >= MaxWords)
            return false;
        if (_open.Contains(text[(text.LastIndexOf(' ') + 1)..]))
            return false;
        return IsInCapitals(text) || ((char.IsUpper(text[0]) || char.IsAsciiDigit(text[0])) && !line.EndsSentence && char.IsLetterOrDigit(text[^1]));
    }

    /// <summary>A line in capitals is a heading even with a stop: <c>CHAPTER IV.</c></summary>
    private static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c) || c is '"' or '“' or '‘')
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }
        return letters >= 4;
    }
}
