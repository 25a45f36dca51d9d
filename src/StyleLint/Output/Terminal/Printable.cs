using System.Globalization;

namespace StyleLint.Output.Terminal;

/// <summary>Makes a stranger's text harmless on a terminal.</summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Replaces, one for one, what moves the cursor, colours, rings or turns the direction of writing: controls, bidirectional
    /// controls, unpaired surrogates, and line and paragraph separators. Tabs and line ends become blanks.
    /// </summary>
    public static string Escape(string text) => text.All(IsPlain) ? text : string.Create(text.Length, text, EscapeInto);

    private static void EscapeInto(Span<char> escaped, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            escaped[i] = IsHarmless(text, i) ? text[i] : text[i] is '\t' or '\n' or '\r' ? ' ' : Replacement;
        }
    }

    /// <summary>A quick yes for what most text is made of.</summary>
    private static bool IsPlain(char c) => c is (>= ' ' and < '\u007F') or (>= '\u00A0' and < '\u0600') or (>= '\u2010' and <= '\u2027');

    private static bool IsHarmless(string text, int index)
    {
        var c = text[index];
        return IsPlain(c) || c switch
        {
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => false,
            _ when char.IsHighSurrogate(c) => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
            _ when char.IsLowSurrogate(c) => index > 0 && char.IsHighSurrogate(text[index - 1]),
            _ => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator),
        };
    }
}
