using System.Net;
using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>Decodes character references such as <c>&amp;eacute;</c>, each one indivisible piece of prose.</summary>
internal static class Entities
{
    /// <summary>Longer than any name that HTML knows.</summary>
    private const int MaxLength = 34;

    /// <param name="hasEscapes">Whether a backslash before punctuation is not prose, as in Markdown.</param>
    public static void AppendDecoded(ProseBuilder prose, SourceText source, TextSpan span, bool hasEscapes = false)
    {
        var start = span.Start;
        for (var i = start; i < span.End; i++)
        {
            if (source.Text[i] == '&' && Decode(source, new TextSpan(i, span.End)) is var (text, reference))
            {
                prose.AppendVerbatim(new TextSpan(start, i));
                prose.Append(text, reference);
                start = reference.End;
                i = start - 1;
            }
            else if (hasEscapes && source.Text[i] == '\\' && i + 1 < span.End && char.IsAscii(source.Text[i + 1]) && !char.IsLetterOrDigit(source.Text[i + 1]))
            {
                prose.AppendVerbatim(new TextSpan(start, i));
                start = ++i;
            }
        }
        prose.AppendVerbatim(new TextSpan(start, span.End));
    }

    /// <summary>Adds the reference at the start of the span; an ampersand that begins none is text.</summary>
    /// <returns>Where it ends.</returns>
    public static int Write(InlineProse prose, SourceText source, TextSpan span)
    {
        if (Decode(source, span) is var (text, reference))
        {
            prose.AddDecoded(text, reference);
            return reference.End;
        }
        prose.AddText(TextSpan.FromLength(span.Start, 1));
        return span.Start + 1;
    }

    /// <summary>What the reference at the start of the span says and where it ends; null if it is no reference.</summary>
    private static (string Text, TextSpan Span)? Decode(SourceText source, TextSpan span)
    {
        var text = source.Slice(span);
        var end = text[..Math.Min(text.Length, MaxLength)].IndexOf(';') + 1;
        if (end == 0)
            return null;
        var encoded = text[..end].ToString();
        var decoded = WebUtility.HtmlDecode(encoded);
        return decoded == encoded ? null : (decoded, TextSpan.FromLength(span.Start, end));
    }
}
