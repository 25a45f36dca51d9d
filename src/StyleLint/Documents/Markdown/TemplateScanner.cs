using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>
/// Recognizes Hugo shortcodes, Liquid and Jinja tags, and kramdown attribute lists. A search that has failed is not made again, so that
/// the time is linear.
/// </summary>
internal sealed class TemplateScanner(string text)
{
    private static readonly (string Open, string Close, TemplateKind Kind)[] _delimiters =
    [
        ("{{/*", "*/}}", TemplateKind.Comment),
        ("{{<", ">}}", TemplateKind.Tag),
        ("{{%", "%}}", TemplateKind.Tag),
        ("{{", "}}", TemplateKind.Value),
        ("{%", "%}", TemplateKind.Tag),
    ];

    /// <summary>The tags of Jekyll, Hexo, Eleventy and Hugo whose content is not prose.</summary>
    private static readonly HashSet<string> _codeTags =
        ["code", "codeblock", "comment", "css", "highlight", "javascript", "js", "katex", "math", "mermaid", "schema", "script", "style", "stylesheet"];

    private readonly HashSet<string> _absent = [];

    /// <summary>What begins at this opening brace; null if it is a brace of the prose.</summary>
    public Template? At(int start)
    {
        foreach (var (open, close, kind) in _delimiters)
        {
            if (!Starts(start, open))
                continue;
            var end = Find(close, start + open.Length, kind == TemplateKind.Value ? "\n" : "\n\n");
            if (end < 0)
                return null;
            var tag = new TextSpan(start, end + close.Length);
            return kind == TemplateKind.Tag && CodeEnd(tag) is { } code ? code : new Template(tag, kind);
        }
        return Starts(start, "{#") && Find("#}", start + 2, "\n\n") is >= 0 and var hash
            ? new Template(new TextSpan(start, hash + 2), TemplateKind.Comment)
            : Attributes(start);
    }

    private bool Starts(int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    /// <summary>Where the closing mark stands, if it does before the limit; else negative.</summary>
    private int Find(string mark, int from, string limit)
    {
        if (_absent.Contains(mark))
            return -1;
        var end = text.IndexOf(mark, from, StringComparison.Ordinal);
        if (end < 0)
            _absent.Add(mark);
        return end < 0 || text.AsSpan(from, end - from).IndexOf(limit) >= 0 ? -1 : end;
    }

    private Template? CodeEnd(TextSpan open)
    {
        var name = NameOf(open);
        if (!_codeTags.Contains(name) || _absent.Contains(name))
            return null;
        var mark = text.Substring(open.Start, text[open.Start + 1] == '{' ? 3 : 2);
        for (var at = open.End; (at = text.IndexOf(mark, at, StringComparison.Ordinal)) >= 0;)
        {
            var end = text.IndexOf('}', at + mark.Length);
            if (end < 0)
                break;
            var close = NameOf(new TextSpan(at, end));
            at = text.AsSpan(end).StartsWith("}}") ? end + 2 : end + 1;
            if (close == "end" + name || close == "/" + name)
                return new Template(new TextSpan(open.Start, at), TemplateKind.Code);
        }
        _absent.Add(name);
        return null;
    }

    private string NameOf(TextSpan tag)
    {
        var content = text.AsSpan(tag).TrimStart("{%<- ");
        var length = 0;
        while (length < content.Length && (char.IsAsciiLetter(content[length]) || (length == 0 && content[length] == '/')))
            length++;
        return content[..length].ToString();
    }

    private Template? Attributes(int start)
    {
        var line = text.AsSpan(start + 1);
        var length = line.IndexOfAny("{}\r\n");
        if (length < 1 || line[length] != '}')
            return null;
        var content = line[..length];
        var follows = start > 0 && text[start - 1] is ')' or ']' or '`';
        var isName = content.Length > 1 && content[0] is '#' or '.' && char.IsAsciiLetter(content[1]);
        var isList = content[0] is ':' || isName || (follows && content.Contains('='));
        return isList ? new Template(TextSpan.FromLength(start, length + 2), TemplateKind.Attributes) : null;
    }
}
