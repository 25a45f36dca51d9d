using System.Globalization;
using System.Text;

namespace StyleLint.Output;

/// <summary>Makes a stranger's text harmless on a terminal.</summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Replaces, one for one, what moves the cursor, colours, rings or turns the direction of writing: controls (with tabs and line
    /// ends), bidirectional controls, unpaired surrogates, line and paragraph separators.
    /// </summary>
    public static string Escape(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(SearchValuesOfPlainText);
        if (first < 0)
            return text;
        var escaped = new StringBuilder(text);
        for (var i = first; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (!IsHarmless(text[i]))
                escaped[i] = text[i] is '\t' or '\n' or '\r' ? ' ' : Replacement;
        }
        return escaped.ToString();
    }

    private static System.Buffers.SearchValues<char> SearchValuesOfPlainText { get; } =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 0x2000).Select(c => (char)c).Where(IsHarmless)]);

    private static bool IsHarmless(char c) => c is not ('\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
