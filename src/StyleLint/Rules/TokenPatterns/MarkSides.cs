using StyleLint.Documents;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>Which marks of a block open a quotation and which close one.</summary>
internal sealed class MarkSides
{
    private readonly List<Side> _marks = [];
    private int _next;

    public MarkSides(QuotationTree quotations, Prose block)
    {
        foreach (var part in quotations.PartsIn(block))
        {
            if (!part.Opening.IsEmpty)
                _marks.Add(new Side(part.Opening, Symbols.OpeningMark));
            if (!part.Closing.IsEmpty)
                _marks.Add(new Side(part.Closing, Symbols.ClosingMark));
        }
        _marks.Sort((one, other) => one.Span.CompareTo(other.Span));
    }

    /// <summary>
    /// The mark that stands there and its length; null for another sign. A double mark that belongs to no quotation is judged by its shape.
    /// To be asked from front to back.
    /// </summary>
    public (byte Symbol, int Length)? At(string text, int at)
    {
        while (_next < _marks.Count && _marks[_next].Span.Start < at)
            _next++;
        if (_next < _marks.Count && _marks[_next].Span.Start == at)
            return (_marks[_next].Symbol, _marks[_next].Span.Length);
        return text[at] switch
        {
            '“' or '„' or '«' => (Symbols.OpeningMark, 1),
            '”' or '»' => (Symbols.ClosingMark, 1),
            '"' => (at > 0 && !char.IsWhiteSpace(text[at - 1]) ? Symbols.ClosingMark : Symbols.OpeningMark, 1),
            _ => null,
        };
    }

    private sealed record Side(TextSpan Span, byte Symbol);
}
