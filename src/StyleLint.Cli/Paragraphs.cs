namespace StyleLint.Cli;

internal static class Paragraphs
{
    /// <summary>The text with its long lines broken between words; lines that start with a space stay whole.</summary>
    /// <param name="width">Columns, one or more.</param>
    public static string Wrap(string text, int width) => string.Join('\n', text.Split('\n').SelectMany(line => WrapLine(line, width)));

    private static IEnumerable<string> WrapLine(string line, int width)
    {
        while (line.Length > width && line[0] != ' ' && line.LastIndexOf(' ', width) is > 0 and var at)
        {
            yield return line[..at];
            line = line[(at + 1)..];
        }
        yield return line;
    }
}
