using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>The words of an article as messages quote them: short, on one line.</summary>
internal static class Quoted
{
    /// <summary>In UTF-16 code units; about a line of a narrow column.</summary>
    private const int MaxLength = 60;

    private const string Ellipsis = " … ";

    /// <summary>The diagnostic's message with long quotations cut in their middle; what the engine explains stays whole.</summary>
    public static string Message(Diagnostic diagnostic) => diagnostic.IsFromEngine()
        ? diagnostic.Message
        : string.Format(CultureInfo.InvariantCulture, diagnostic.Descriptor.Messages[diagnostic.MessageId], [.. Arguments(diagnostic)]);

    public static ImmutableArray<string> Arguments(Diagnostic diagnostic) => [.. diagnostic.Arguments.Select(Shorten)];

    /// <summary>Runs of blanks and line ends become one blank, and the middle of a long text an ellipsis.</summary>
    public static string Shorten(string text)
    {
        var line = CollapseBlanks(text);
        if (line.Length <= MaxLength)
            return line;
        var half = (MaxLength - Ellipsis.Length) / 2;
        var head = line.AsSpan(0, StartOfElement(line, half)).TrimEnd();
        var tail = line.AsSpan(StartOfElement(line, line.Length - half)).TrimStart();
        return string.Concat(head, Ellipsis, tail);
    }

    private static string CollapseBlanks(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029'))
                line.Append(c);
            else if (line.Length == 0 || line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString();
    }

    /// <summary>The start of the text element around an offset. A long way back suffices, so that a long text costs little.</summary>
    private static int StartOfElement(string text, int offset)
    {
        var start = Math.Max(0, offset - MaxLength);
        while (start < offset)
        {
            var next = start + StringInfo.GetNextTextElementLength(text.AsSpan(start));
            if (next > offset)
                break;
            start = next;
        }
        return start;
    }
}
