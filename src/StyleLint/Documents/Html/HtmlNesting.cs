namespace StyleLint.Documents.Html;

/// <summary>Bounds how deep elements nest, since the parser takes time in proportion to the depth for each tag.</summary>
internal sealed class HtmlNesting
{
    private const int MaxDepth = 128;

    /// <summary>Elements that the next of their kind or the end of their parent closes, so that a page may have any number in a row.</summary>
    private static readonly HashSet<string> _notCounted =
    [
        "area", "base", "basefont", "bgsound", "br", "col", "colgroup", "dd", "dt", "embed", "frame", "hr", "img", "input", "keygen", "li", "link",
        "meta", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    ];

    private readonly string _html;
    private readonly Stack<string> _open = [];

    /// <summary>How many elements of a name are open that lie too deep.</summary>
    private readonly Dictionary<string, int> _tooDeep = [];

    private char[]? _limited;

    private HtmlNesting(string html) => _html = html;

    /// <summary>The same text with blanks for the tags that lie too deep; their content stays.</summary>
    public static string Limit(string html)
    {
        var nesting = new HtmlNesting(html);
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at))
            at = nesting.Read(at);
        return nesting._limited is { } limited ? new string(limited) : html;
    }

    /// <summary>Counts the tag that begins there.</summary>
    /// <returns>Where to look for the next one.</returns>
    private int Read(int at)
    {
        if (_html.AsSpan(at).StartsWith("<!--"))
            return EndOf("-->", at);
        var isEnd = _html[at + 1] == '/';
        if (!isEnd && !char.IsAsciiLetter(_html[at + 1]))
            return at + 1;
        var name = HtmlElements.NameOf(_html.AsSpan(at, Math.Min(16, _html.Length - at)));
        var (end, isEmpty) = EndOfTag(at);
        if (isEmpty || _notCounted.Contains(name))
            return end;
        if (isEnd)
            Close(name, new Range(at, end));
        else if (name is "script" or "style")
            return EndOf("</" + name, end);
        else
            Open(name, new Range(at, end));
        return end;
    }

    private void Open(string name, Range tag)
    {
        if (_open.Count < MaxDepth)
        {
            _open.Push(name);
            return;
        }
        _tooDeep[name] = _tooDeep.GetValueOrDefault(name) + 1;
        Blank(tag);
    }

    private void Close(string name, Range tag)
    {
        if (_tooDeep.GetValueOrDefault(name) > 0)
        {
            _tooDeep[name]--;
            Blank(tag);
        }
        else if (_open.Contains(name))
        {
            while (_open.Pop() != name)
                continue;
        }
    }

    /// <summary>
    /// Where the bracket stands that ends a tag, or another that begins one, and whether the tag ends itself, as in <c>&lt;path d="M0"/&gt;</c>. What
    /// stands in the quoted value of an attribute does not count, and the slash of <c>&lt;a href=b/&gt;</c> belongs to the value.
    /// </summary>
    private (int End, bool IsEmpty) EndOfTag(int start)
    {
        var (at, endOfValue) = (start + 1, -1);
        while (at < _html.Length && _html[at] is not ('<' or '>'))
        {
            var isQuoted = _html[at] is '"' or '\'' && _html.AsSpan(start, at - start).TrimEnd() is [.., '='];
            at = isQuoted && _html.IndexOf(_html[at], at + 1) is var quote and > 0 ? endOfValue = quote + 1 : at + 1;
        }
        var tag = _html.AsSpan(start, at - start);
        return (at, tag is [.., var before, '/'] && (at - 1 == endOfValue || char.IsWhiteSpace(before) || !tag.ContainsAny(' ', '\t', '\n')));
    }

    private int EndOf(string text, int start) =>
        _html.IndexOf(text, start, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at + 1 : _html.Length;

    /// <param name="tag">Without the bracket that ends it, which may be missing.</param>
    private void Blank(Range tag)
    {
        _limited ??= _html.ToCharArray();
        _limited.AsSpan(tag).Fill(' ');
        if (tag.End.Value < _limited.Length && _limited[tag.End.Value] == '>')
            _limited[tag.End.Value] = ' ';
    }
}
