using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>Finds the expressions of MDX, which stand between braces and can hold braces.</summary>
internal sealed class JsxScanner
{
    private readonly string _text;
    private readonly Dictionary<int, int> _ends = [];

    public JsxScanner(string text)
    {
        _text = text;
        var open = new Stack<int>();
        for (var i = text.AsSpan().IndexOfAny('{', '}'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '{')
                open.Push(i);
            else if (text[i] == '}' && open.TryPop(out var start))
                _ends[start] = i + 1;
        }
    }

    /// <summary>The expression that begins here; one that does not begin its line ends before a blank line.</summary>
    public Template? At(int start)
    {
        if (!_ends.TryGetValue(start, out var end))
            return null;
        var content = _text.AsSpan(start + 1, end - start - 2);
        var startsLine = start == 0 || _text[start - 1] is '\n' or '\r';
        if (!startsLine && (content.IndexOf("\n\n") >= 0 || content.IndexOf("\r\n\r\n") >= 0))
            return null;
        var kind = content.Trim() is ['/', '*', .., '*', '/'] ? TemplateKind.Comment : TemplateKind.Value;
        return new Template(new TextSpan(start, end), kind);
    }
}
