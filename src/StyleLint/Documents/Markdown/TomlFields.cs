using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>Reads the strings at the top level of TOML front matter.</summary>
internal static class TomlFields
{
    public static void Read(DocumentBuilder document, TextSpan body)
    {
        var text = document.Source.Slice(body);
        for (var start = 0; start < text.Length;)
        {
            var line = text[start..];
            if (line.TrimStart(" \t") is ['[', ..])
                return;
            var end = line.IndexOfAny('\n', '\r');
            end = end < 0 ? line.Length : end;
            var equals = line[..end].IndexOf('=');
            var value = equals < 0 ? end : equals + 1;
            while (value < end && line[value] is ' ' or '\t')
                value++;
            var key = line[..Math.Max(0, equals)].Trim(" \t\"'").ToString();
            var length = value < end ? AddString(document, key, line[value..], body.Start + start + value) : 0;
            start += Math.Max(end, value + length) + 1;
        }
    }

    /// <returns>The length of the string with its quotation marks; 0 for another value.</returns>
    private static int AddString(DocumentBuilder document, string key, ReadOnlySpan<char> text, int offset)
    {
        if (text[0] is not ('"' or '\''))
            return 0;
        var isMultiline = text.Length > 2 && text[1] == text[0] && text[2] == text[0];
        var mark = text[..(isMultiline ? 3 : 1)];
        var end = FindEnd(text, mark);
        if (end < 0)
            return 0;
        var style = mark[0] == '"' ? ScalarStyle.DoubleQuoted : isMultiline ? ScalarStyle.Literal : ScalarStyle.Plain;
        FrontMatter.Add(document, key, new TextSpan(offset + mark.Length, offset + end), style);
        return end + mark.Length;
    }

    private static int FindEnd(ReadOnlySpan<char> text, ReadOnlySpan<char> mark)
    {
        for (var i = mark.Length; i < text.Length; i++)
        {
            if (text[i] == '\\' && mark[0] == '"')
                i++;
            else if (text[i..].StartsWith(mark))
                return i;
            else if (mark.Length == 1 && text[i] == '\n')
                return -1;
        }
        return -1;
    }
}
