using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>
/// Masks (<see cref="Mask"/>) the template languages in a Markdown file: shortcodes, tags, attribute lists, MDX, and the fences of directives.
/// </summary>
internal sealed class TemplateMask
{
    /// <summary>How far back an expression of MDX looks for the tag that it may stand in.</summary>
    private const int MaxTag = 1000;

    private readonly string _text;
    private readonly bool _isMdx;
    private readonly DocumentBuilder _document;
    private char[]? _masked;

    private TemplateMask(string text, bool isMdx, DocumentBuilder document)
    {
        _text = text;
        _isMdx = isMdx;
        _document = document;
    }

    private char[] Masked => _masked ??= _text.ToCharArray();

    /// <summary>A text of the same length; the same one if there is nothing to mask.</summary>
    public static string Apply(string text, bool isMdx, DocumentBuilder document)
    {
        var mask = new TemplateMask(text, isMdx, document);
        mask.MaskDirectives();
        mask.MaskModules("import ");
        mask.MaskModules("export ");
        if (!isMdx)
            mask.MaskComponents();
        mask.MaskBraces();
        return mask._masked is { } masked ? new string(masked) : text;
    }

    /// <summary>Markdown that a site reads as MDX has components whose attributes are expressions, which HTML has not.</summary>
    private void MaskComponents()
    {
        if (!_text.Contains("={", StringComparison.Ordinal))
            return;
        for (var i = _text.IndexOf('<'); i >= 0 && i + 1 < _text.Length; i = _text.IndexOf('<', i + 1))
        {
            if (!char.IsAsciiLetterUpper(_text[i + 1]) || JsxTag.EndOf(_text, i) is not { } end)
                continue;
            var tag = new TextSpan(i, end);
            if (IsAloneOnLine(tag))
                BlankLine(tag);
            else
                Mask.Fill(Masked.AsSpan(tag), ' ');
            i = end - 1;
        }
    }

    private void MaskBraces()
    {
        if (!_text.Contains('{'))
            return;
        var templates = new TemplateScanner(_text);
        var expressions = _isMdx ? new JsxScanner(_text) : null;
        for (var i = _text.IndexOf('{'); i >= 0; i = _text.IndexOf('{', i))
        {
            var isText = (i > 0 && _text[i - 1] == '\\') || (_masked is not null && _masked[i] != '{');
            var template = isText ? null : expressions is null ? templates.At(i) : expressions.At(i);
            if (template is { } found)
                Add(found);
            i = template?.Span.End ?? i + 1;
        }
    }

    private void Add(Template template)
    {
        var span = template.Span;
        if (template.Kind == TemplateKind.Comment)
            _document.AddComment(span);
        var isTag = template.Kind != TemplateKind.Value || (_isMdx && _text.AsSpan(span).Contains('\n'));
        if (isTag && IsAloneOnLine(span))
        {
            if (template.Kind == TemplateKind.Code)
                _document.AddOpaque(BlockKind.Code, span);
            BlankLine(span);
        }
        else
            Mask.Fill(Masked.AsSpan(span), Filler(template));
    }

    private char Filler(Template template)
    {
        if (template.Kind is TemplateKind.Attributes or TemplateKind.Comment)
            return ' ';
        return _isMdx && IsInTag(template.Span.Start) ? 'x' : Prose.Opaque;
    }

    private bool IsInTag(int at)
    {
        var before = Masked.AsSpan(Math.Max(0, at - MaxTag)..at);
        var last = before.LastIndexOfAny('<', '>');
        return last >= 0 && before[last] == '<' && last + 1 < before.Length && char.IsAsciiLetter(before[last + 1]);
    }

    /// <summary>Whether nothing stands after it on the line, and before it only what is masked and what marks a quotation.</summary>
    private bool IsAloneOnLine(TextSpan span)
    {
        var after = _text.AsSpan(span.End);
        var end = after.IndexOfAnyExcept(' ', '\t');
        if (end >= 0 && after[end] is not ('\n' or '\r'))
            return false;
        for (var i = span.Start - 1; i >= 0 && _text[i] is not ('\n' or '\r'); i--)
        {
            if (_text[i] is not (' ' or '\t' or '>') && Masked[i] == _text[i])
                return false;
        }
        return true;
    }

    private void BlankLine(TextSpan span)
    {
        for (var i = span.Start - 1; i >= 0 && _text[i] is not ('\n' or '\r'); i--)
        {
            if (Masked[i] != _text[i])
                Masked[i] = ' ';
        }
        Mask.Fill(Masked.AsSpan(span), ' ');
    }

    /// <summary>The fences of directives and admonitions; what stands between them is prose.</summary>
    private void MaskDirectives()
    {
        for (var i = Find(":::", 0); i >= 0; i = Find(":::", i))
        {
            var line = new TextSpan(i, LineEnd(i));
            if (IsAloneOnLine(line))
                BlankLine(line);
            i = line.End;
        }
    }

    /// <summary>
    /// In MDX a module's import reaches to the next blank line. Elsewhere a sentence may begin with "import", so that it must end as code does.
    /// </summary>
    private void MaskModules(string keyword)
    {
        for (var i = Find(keyword, 0); i >= 0; i = Find(keyword, i))
        {
            var end = LineEnd(i);
            if (i == 0 || _text[i - 1] is '\n' or '\r')
            {
                while (_isMdx && NextLineEnd(end) is var next && next > end)
                    end = next;
                if (_isMdx || IsCode(_text.AsSpan(i, end - i).TrimEnd()))
                    Mask.Fill(Masked.AsSpan(i, end - i), ' ');
            }
            i = end;
        }
    }

    private static bool IsCode(ReadOnlySpan<char> line) =>
        line is [.., '\'' or '"', ';'] || (line is [.., '\'' or '"'] && line.Contains("from ", StringComparison.Ordinal));

    private int Find(string mark, int from) => _text.IndexOf(mark, from, StringComparison.Ordinal);

    private int LineEnd(int from) => _text.AsSpan(from).IndexOfAny('\n', '\r') is >= 0 and var length ? from + length : _text.Length;

    /// <summary>The end of the line after the one that ends here, which is the same place for a blank line.</summary>
    private int NextLineEnd(int lineEnd)
    {
        var start = lineEnd + (string.CompareOrdinal(_text, lineEnd, "\r\n", 0, 2) == 0 ? 2 : 1);
        var end = start < _text.Length ? LineEnd(start) : start;
        return end > start ? end : lineEnd;
    }
}
