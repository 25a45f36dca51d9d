using System.Buffers;
using StyleLint.Text;

namespace StyleLint.Documents.Html;

/// <summary>Reads text between tags as a browser shows it: references decoded, any white space one space.</summary>
internal static class HtmlText
{
    private const string Spaces = " \t\r\n\f";
    private static readonly SearchValues<char> Signs = SearchValues.Create(Spaces + "&" + Prose.Opaque);

    /// <param name="span">In <paramref name="html"/>, which begins at <paramref name="offset"/> of the source.</param>
    public static void Write(InlineProse prose, SourceText source, string html, TextSpan span, int offset)
    {
        for (int i = span.Start, end; i < span.End; i = end)
        {
            var run = html.AsSpan(i, span.End - i).IndexOfAny(Signs);
            end = run < 0 ? span.End : i + run;
            prose.AddText(new TextSpan(i, end).Shift(offset));
            if (end == span.End)
                return;
            i = end;
            if (html[i] == '&')
                end = WriteReference(prose, source, new TextSpan(i, span.End).Shift(offset)) - offset;
            else if (html[i] == Prose.Opaque)
            {
                end += Math.Max(1, html.AsSpan(i, span.End - i).IndexOfAnyExcept(Prose.Opaque) is var n && n < 0 ? span.End - i : n);
                prose.AddOpaque(new TextSpan(i, end).Shift(offset));
            }
            else
            {
                var rest = html.AsSpan(i, span.End - i).IndexOfAnyExcept(Spaces);
                end = rest < 0 ? span.End : i + rest;
                prose.AddBreak(new TextSpan(i, end).Shift(offset), isHard: false);
            }
        }
    }

    /// <summary>Where the reference ends; an ampersand that begins none is text.</summary>
    private static int WriteReference(InlineProse prose, SourceText source, TextSpan span)
    {
        if (Entities.Decode(source, span) is not var (text, reference))
        {
            prose.AddText(new TextSpan(span.Start, span.Start + 1));
            return span.Start + 1;
        }
        prose.AddDecoded(text, reference);
        return reference.End;
    }
}
