namespace StyleLint.Documents.Markdown;

/// <summary>The tag of a component whose attributes are expressions, such as <c>&lt;Image src={logo} /&gt;</c>, over any number of lines.</summary>
internal static class JsxTag
{
    /// <summary>What is longer is no tag; it bounds what a file with many open ones can cost.</summary>
    private const int MaxLength = 4000;

    /// <summary>Where the tag ends that begins there; null for one without an expression, which HTML can read, and for what is no tag.</summary>
    public static int? EndOf(string text, int start)
    {
        var (depth, quote, hasExpression) = (0, '\0', false);
        for (var i = start + 1; i < Math.Min(text.Length, start + MaxLength); i++)
        {
            var c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' or '`')
                quote = c;
            else if (c == '{')
            {
                if (depth++ == 0 && text[i - 1] != '=')
                    return null;
                hasExpression = true;
            }
            else if (c == '}' && --depth < 0)
                return null;
            else if (depth == 0 && c is '<' or '>')
                return c == '>' && hasExpression ? i + 1 : null;
        }
        return null;
    }
}
