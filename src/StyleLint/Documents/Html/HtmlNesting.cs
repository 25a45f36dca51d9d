namespace StyleLint.Documents.Html;

/// <summary>Bounds how deep elements nest, since the parser takes time in proportion to the depth for each tag.</summary>
internal static class HtmlNesting
{
    private const int MaxDepth = 128;

    /// <summary>Elements that the next of their kind or the end of their parent closes, so that a page may have any number in a row.</summary>
    private static readonly HashSet<string> _notCounted =
    [
        "area", "base", "basefont", "bgsound", "br", "col", "colgroup", "dd", "dt", "embed", "frame", "hr", "img", "input", "keygen", "li", "link",
        "meta", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    ];

    /// <summary>The same text with blanks for the tags that lie too deep; their content stays.</summary>
    public static string Limit(string html)
    {
        char[]? limited = null;
        var depth = 0;
        for (var i = html.IndexOf('<'); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var isEnd = html[i + 1] == '/';
            if (!isEnd && !char.IsAsciiLetter(html[i + 1]))
                continue;
            if (_notCounted.Contains(HtmlElements.NameOf(html.AsSpan(i, Math.Min(16, html.Length - i)))))
                continue;
            if (depth > MaxDepth)
                Blank(limited ??= html.ToCharArray(), i);
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
        }
        return limited is null ? html : new string(limited);
    }

    private static void Blank(char[] html, int start)
    {
        var end = Array.FindIndex(html, start + 1, c => c is '<' or '>');
        html.AsSpan(start, (end < 0 ? html.Length : html[end] == '>' ? end + 1 : end) - start).Fill(' ');
    }
}
