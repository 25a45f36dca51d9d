namespace StyleLint.Documents.Markdown;

/// <summary>Bounds what the parser is given: containers and brackets that nest deeply take it more than linear time.</summary>
internal static class MarkdownNesting
{
    private const int MaxContainers = 64;
    private const int MaxIndent = 256;
    private const int MaxBrackets = 256;

    public static bool IsTooDeep(ReadOnlySpan<char> text)
    {
        var (brackets, targets) = (0, 0);
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny('\n', '\r');
            var line = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + (text[end..].StartsWith("\r\n") ? 2 : 1))..];
            var content = line.TrimStart();
            if (content.IsEmpty)
                (brackets, targets) = (0, 0);
            else if (line.Length - content.Length > MaxIndent || Containers(content) > MaxContainers || !Count(line, ref brackets, ref targets))
                return true;
        }
        return false;
    }

    /// <summary>How many quotations and lists a line opens or continues.</summary>
    private static int Containers(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (; line is ['>', ..] or ['-' or '*' or '+', ' ' or '\t', ..]; count++)
            line = line[1..].TrimStart(" \t");
        return line.IsEmpty ? 0 : count;
    }

    /// <summary>Counts what a paragraph leaves open up to the end of a line; false where that is too much.</summary>
    /// <param name="targets">Of links: each <c>](</c> that no <c>)</c> ends is looked for to the end of the paragraph.</param>
    private static bool Count(ReadOnlySpan<char> line, ref int brackets, ref int targets)
    {
        for (var i = line.IndexOfAny('[', ']', ')'); i >= 0; i = line.IndexOfAny('[', ']', ')'))
        {
            if (line[i] == ')')
                targets = Math.Max(0, targets - 1);
            else
                brackets = line[i] == '[' ? brackets + 1 : Math.Max(0, brackets - 1);
            if (line[i..].StartsWith("]("))
                targets++;
            if (brackets > MaxBrackets || targets > MaxBrackets)
                return false;
            line = line[(i + 1)..];
        }
        return true;
    }
}
