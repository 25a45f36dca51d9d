using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>The running prose of one block of markup: white space at its ends is dropped, and a break is written only before what follows it.</summary>
internal sealed class InlineProse(SourceText source)
{
    private readonly ProseBuilder _prose = new(source);
    private TextSpan? _break;
    private bool _isHard;
    private bool _followsMarkup;

    /// <summary>
    /// The end of what was added last. Broken markup makes parsers give spans that overlap; what was added already is not added again.
    /// </summary>
    private int _end;

    public bool IsEmpty => _prose.Length == 0;

    public void AddText(TextSpan span)
    {
        span = Rest(span);
        if (span.IsEmpty)
            return;
        if (_followsMarkup && (_break is not null || IsEmpty || char.IsWhiteSpace(_prose.Last!.Value)))
            span = new TextSpan(span.End - source.Slice(span).TrimStart(' ').Length, span.End);
        WriteBreak(span.Start);
        _prose.AppendVerbatim(span);
        _end = span.End;
    }

    /// <summary>Prose that the source writes otherwise.</summary>
    public void AddDecoded(string text, TextSpan span)
    {
        span = Rest(span);
        if (span.IsEmpty)
            return;
        WriteBreak(span.Start);
        _prose.Append(text, span);
        _end = span.End;
    }

    public void AddOpaque(TextSpan span) => AddDecoded(Prose.Opaque.ToString(), span);

    /// <summary>White space: whatever its length and however often it is added, it is one space, or one line break if any part is hard.</summary>
    public void AddBreak(TextSpan span, bool isHard)
    {
        span = Rest(span);
        _isHard |= isHard;
        _break = new TextSpan(_break?.Start ?? span.Start, span.End);
    }

    /// <summary>Something that leaves no trace in the prose, such as a comment: the spaces on both sides of it are one.</summary>
    public void AddMarkup() => _followsMarkup = true;

    public Prose Build()
    {
        Forget();
        return _prose.Build();
    }

    private TextSpan Rest(TextSpan span)
    {
        var start = Math.Max(span.Start, _break?.End ?? _end);
        return new TextSpan(start, Math.Max(start, span.End));
    }

    private void WriteBreak(int next)
    {
        if (_break is { } span && !IsEmpty)
        {
            var end = span.End;
            while (end < next && (char.IsWhiteSpace(source.Text[end]) || source.Text[end] == '>'))
                end++;
            span = new TextSpan(span.Start, end);
            if (!_isHard && span.Length == 1 && source.Text[span.Start] == ' ')
                _prose.AppendVerbatim(span);
            else
                _prose.Append(_isHard ? "\n" : " ", span);
        }
        Forget();
    }

    private void Forget()
    {
        _break = null;
        _isHard = false;
        _followsMarkup = false;
    }
}
