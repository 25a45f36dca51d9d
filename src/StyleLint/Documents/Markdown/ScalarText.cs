using System.Globalization;
using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>Reads a string of YAML or TOML, each escape one indivisible piece. Pages show it as HTML, so that it can hold references.</summary>
internal static class ScalarText
{
    /// <param name="span">Without the quotation marks around it.</param>
    public static void Write(InlineProse prose, SourceText source, TextSpan span, ScalarStyle style)
    {
        var text = source.Text;
        for (int i = span.Start, end; i < span.End; i = end)
        {
            end = i;
            while (end < span.End && !IsSpecial(text[end], style))
                end++;
            prose.AddText(new TextSpan(i, end));
            if (end == span.End)
                return;
            i = end;
            end = text[i] switch
            {
                '\n' or '\r' => WriteLineEnd(prose, text, i, span.End, style),
                '\'' => WriteDoubled(prose, i, span.End),
                '&' => Entities.Write(prose, source, new TextSpan(i, span.End)),
                _ => WriteEscape(prose, text, i, span.End),
            };
        }
    }

    private static bool IsSpecial(char c, ScalarStyle style) =>
        c is '\n' or '\r' or '&' || (c == '\\' && style == ScalarStyle.DoubleQuoted) || (c == '\'' && style == ScalarStyle.SingleQuoted);

    /// <summary>A line end with the indentation of the next line; a blank line is seen as a break.</summary>
    private static int WriteLineEnd(InlineProse prose, string text, int start, int limit, ScalarStyle style)
    {
        var end = start;
        var lines = 0;
        for (; end < limit && char.IsWhiteSpace(text[end]); end++)
            lines += text[end] == '\n' || (text[end] == '\r' && (end + 1 == text.Length || text[end + 1] != '\n')) ? 1 : 0;
        prose.AddBreak(new TextSpan(start, end), isHard: style == ScalarStyle.Literal || lines > 1);
        return end;
    }

    private static int WriteDoubled(InlineProse prose, int start, int limit)
    {
        var end = Math.Min(start + 2, limit);
        prose.AddDecoded("'", new TextSpan(start, end));
        return end;
    }

    private static int WriteEscape(InlineProse prose, string text, int start, int limit)
    {
        if (start + 1 == limit)
            return limit;
        var digits = text[start + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var end = Math.Min(limit, start + 2 + digits);
        var span = new TextSpan(start, end);
        if (text[start + 1] is 'n' or '\n' or '\r')
            prose.AddBreak(span, isHard: true);
        else if (digits == 0)
            prose.AddDecoded(text[start + 1] switch { 't' => "\t", '_' => "\u00A0", var c => c.ToString() }, span);
        else if (int.TryParse(text.AsSpan(start + 2, end - start - 2), NumberStyles.HexNumber, null, out var code) && code is >= 0 and <= 0x10FFFF)
            prose.AddDecoded(code <= char.MaxValue ? ((char)code).ToString() : char.ConvertFromUtf32(code), span);
        return end;
    }
}
