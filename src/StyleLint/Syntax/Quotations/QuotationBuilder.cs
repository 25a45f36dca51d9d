using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Makes quotations and errors of the cheapest readings, run by run.</summary>
internal sealed class QuotationBuilder(Document document, MarkConventions conventions)
{
    private readonly List<Quotation> _quotations = [];
    private readonly List<PlacedError> _errors = [];
    private readonly HashSet<QuotationError> _forgotten = new(ReferenceEqualityComparer.Instance);
    private readonly List<OpenQuotation> _open = [];
    private int _weighed;

    public void Add(Reading reading)
    {
        var marks = reading.Marks;
        _weighed += reading.Weighed;
        var repairs = new MarkRepairs(marks, conventions);
        foreach (var step in reading.Steps)
        {
            var block = step.Move == MarkMove.Border ? step.Mark : marks[step.Mark].Block;
            var prose = document.Blocks[block].Prose;
            var limit = step.Move == MarkMove.Border ? prose.Length : marks[step.Mark].Span.Start;
            for (var i = 0; i < step.Dropped; i++)
                GiveUp(block, prose, limit);
            if (step.Move == MarkMove.Border)
                _open.ForEach(open => open.EndPart(block, prose, new TextSpan(prose.Length, prose.Length)));
            else
                Move(step, marks, block, prose, repairs);
        }
    }

    public QuotationTree Build()
    {
        Interruptions.Link(_quotations);
        var errors = _errors.Where(e => !_forgotten.Contains(e.Error)).OrderBy(e => e.Block).ThenBy(e => e.Error.Span.Start).Select(e => e.Error);
        return new QuotationTree([.. _quotations], [.. errors]) { Weighed = _weighed };
    }

    private void Move(ReadingStep step, ImmutableArray<Mark> marks, int block, Prose prose, MarkRepairs repairs)
    {
        var mark = marks[step.Mark];
        switch (step.Move)
        {
            case MarkMove.Open:
                var quotation = new Quotation(_open.Count == 0 ? null : _open[^1].Quotation, mark.Glyph);
                _quotations.Add(quotation);
                _open.Add(new OpenQuotation(quotation, mark));
                break;
            case MarkMove.Reopen:
                _open.Find(open => !open.HasPart(block))?.Reopen(block, mark.Span);
                break;
            case MarkMove.Close:
                var closed = _open[^1];
                _open.RemoveAt(_open.Count - 1);
                closed.Quotation.ClosingGlyph = mark.Glyph;
                closed.EndPart(block, prose, mark.Span);
                if (ReadingCosts.IsDoubledSingle(closed.Opening.Glyph, mark.Glyph))
                    ReportDoubled(closed, mark, repairs);
                else
                    Report(step.Error, mark, prose, repairs, closed);
                return;
        }
        Report(step.Error, mark, prose, repairs, _open.Count > 0 && step.Move is MarkMove.Open ? _open[^1] : null);
    }

    private void Report(QuotationErrorKind kind, Mark mark, Prose prose, MarkRepairs repairs, OpenQuotation? open)
    {
        if (kind == QuotationErrorKind.Empty)
            Forget(open?.OpeningError);
        if (kind == QuotationErrorKind.None || (kind == QuotationErrorKind.Empty && mark.IsTalkedAbout))
            return;
        var (span, repair) = repairs.Of(kind, mark, prose.Text, open?.Opening);
        var error = new QuotationError(kind, prose, span) { Repair = repair, Quotation = open?.Quotation };
        var isSecondHalf = kind == QuotationErrorKind.Mismatched && _errors.Count > 0 && _errors[^1] is var last
            && last.Error.Kind == kind && last.Block == mark.Block && span.Start - last.Error.Span.End <= 1;
        if (isSecondHalf)
            return;
        _errors.Add(new PlacedError(mark.Block, error));
        if (open?.Opening == mark)
            open.OpeningError = error;
    }

    /// <summary>What was said of an opening mark may prove to be part of a larger error.</summary>
    private void Forget(QuotationError? error)
    {
        if (error is not null)
            _forgotten.Add(error);
    }

    private void ReportDoubled(OpenQuotation open, Mark closing, MarkRepairs repairs)
    {
        var doubled = closing.Glyph.IsSingle ? open.Opening : closing;
        Forget(open.OpeningError);
        Report(QuotationErrorKind.Doubled, doubled, document.Blocks[doubled.Block].Prose, repairs, open);
    }

    private void GiveUp(int block, Prose prose, int limit)
    {
        var open = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        var isHere = open.HasPart(block);
        var from = isHere ? open.PartStart.End : 0;
        var end = ExpectedEnd.Find(prose.Text, new TextSpan(from, Math.Max(from, limit)));
        open.EndPart(block, prose, new TextSpan(end, end));
        if (open.Opening.Glyph.IsGuillemet && !conventions.QuotesWithGuillemets)
            return;
        var last = open.Quotation.Parts.LastOrDefault(p => !p.Opening.IsEmpty) ?? open.Quotation.Parts[0];
        var error = new QuotationError(QuotationErrorKind.Unclosed, last.Prose, last.Opening) { Quotation = open.Quotation };
        if (last.Block == block && MarkRepairs.Partner(open.Opening.Glyph) is { } closing)
            error = error with { Repair = new TextChange(new TextSpan(end, end), closing) };
        _errors.Add(new PlacedError(last.Block, error));
    }

    private sealed record PlacedError(int Block, QuotationError Error);
}
