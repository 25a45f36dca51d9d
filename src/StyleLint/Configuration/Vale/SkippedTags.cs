namespace StyleLint.Configuration.Vale;

/// <summary>The elements of HTML by which Vale's <c>SkippedScopes</c> and <c>IgnoredScopes</c> name what is not to be looked at.</summary>
internal static class SkippedTags
{
    /// <summary>The word by which scopes know such a block; empty for one that is never looked at, null for one that scopes do not know.</summary>
    public static string? ScopeOf(string tag) => tag switch
    {
        "script" or "style" or "pre" or "code" or "noscript" or "iframe" or "svg" => "",
        "blockquote" or "table" or "figure" or "alt" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => tag,
        "th" => "header",
        "td" => "cell",
        "ul" or "ol" or "li" => "list",
        "figcaption" or "caption" => "caption",
        "p" => "paragraph",
        _ => null,
    };

    /// <summary>The same for the inline elements of <c>IgnoredScopes</c>.</summary>
    public static string? InlineScopeOf(string tag) => tag switch
    {
        "tt" or "code" or "kbd" or "img" or "url" or "pre" => "",
        "a" or "link" => "link",
        "strong" or "b" => "strong",
        "em" or "i" or "emphasis" => "emphasis",
        _ => null,
    };
}
