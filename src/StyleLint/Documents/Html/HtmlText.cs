using System.Buffers;
using StyleLint.Text;

namespace StyleLint.Documents.Html;

/// <summary>Reads text between tags as a browser shows it: references decoded, any white space one space.</summary>
internal static class HtmlText
{
    private const string Spaces = " \t\r\n\f";
    private static readonly SearchValues<char> _signs = SearchValues.Create("\t\r\n\f&\uFFFC");

    /// <param name="span">In <paramref name="html"/>, which begins at <paramref name="offset"/> of the source.</param>
    public static void Write(InlineProse prose, SourceText source, string html, TextSpan span, int offset)
    {
        var gap = -1;
        for (int i = span.Start, end; i < span.End; i = end)
        {
            if (gap < i)
                gap = NextGap(html, i, span.End);
            var sign = html.AsSpan(i, span.End - i).IndexOfAny(_signs) is >= 0 and var found ? i + found : span.End;
            end = Math.Min(gap, sign);
            if (end > i && end < span.End && char.IsWhiteSpace(html[end]) && html[end - 1] == ' ')
                end--;
            prose.AddText(new TextSpan(i, end).Shift(offset));
            if (end == span.End)
                return;
            i = end;
            end = html[i] switch
            {
                '&' => Entities.Write(prose, source, new TextSpan(i, span.End).Shift(offset)) - offset,
                Prose.Opaque => EndOfRun(html, i, span.End, "\uFFFC"),
                _ => EndOfRun(html, i, span.End, Spaces),
            };
            if (html[i] == Prose.Opaque)
                prose.AddOpaque(new TextSpan(i, end).Shift(offset));
            else if (html[i] != '&')
                prose.AddBreak(new TextSpan(i, end).Shift(offset), isHard: false);
        }
    }

    /// <summary>Where spaces stand that are not one space between words: at an edge of the text, or several.</summary>
    private static int NextGap(string html, int start, int end)
    {
        if (html[start] == ' ')
            return start;
        var several = html.AsSpan(start, end - start).IndexOf("  ");
        return several >= 0 ? start + several : html[end - 1] == ' ' ? end - 1 : end;
    }

    private static int EndOfRun(string html, int start, int end, string characters) =>
        html.AsSpan(start, end - start).IndexOfAnyExcept(characters) is >= 0 and var length ? start + length : end;
}
