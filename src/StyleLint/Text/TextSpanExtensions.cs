namespace StyleLint.Text;

/// <summary>Takes parts of texts by their spans, as the framework does by start and length.</summary>
internal static class TextSpanExtensions
{
    public static ReadOnlySpan<char> AsSpan(this string text, TextSpan span) => text.AsSpan(span.Start, span.Length);

    public static Span<char> AsSpan(this char[] text, TextSpan span) => text.AsSpan(span.Start, span.Length);

    public static string Substring(this string text, TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>The span of the text without the white space at its ends; empty where it is nothing else.</summary>
    public static TextSpan Trimmed(this ReadOnlySpan<char> text)
    {
        var start = text.Length - text.TrimStart().Length;
        return new TextSpan(start, Math.Max(start, text.TrimEnd().Length));
    }
}
