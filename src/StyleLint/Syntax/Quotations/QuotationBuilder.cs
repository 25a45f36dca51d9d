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

    /// <summary>The end of the last quotation mark in the block that is being read.</summary>
    private int _end;

    /// <summary>The error to report if the block that is being read does not open again the quotations that go on in it.</summary>
    private QuotationErrorKind _unmarked;

    /// <summary>Whether any paragraph of the article opens a quotation again. Without the habit there is no slip.</summary>
    private bool _reopens;

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
            if (step.Move != MarkMove.Reopen)
                CheckReopened(block, prose);
            if (step.Move == MarkMove.Border)
                _open.ForEach(open => open.EndPart(block, prose, new TextSpan(prose.Length, prose.Length)));
            else
                Move(step, marks, block, prose, repairs);
            if (step.Move is MarkMove.Border)
                (_end, _unmarked) = (0, step.Error);
            else if (step.Move is not (MarkMove.Apostrophe or MarkMove.Literal))
                _end = marks[step.Mark].Span.End;
        }
    }

    public QuotationTree Build()
    {
        Interruptions.Link(_quotations);
        var errors = _errors
            .Where(e => !_forgotten.Contains(e.Error) && (_reopens || e.Error.Kind != QuotationErrorKind.NotReopened))
            .OrderBy(e => e.Block).ThenBy(e => e.Error.Span.Start)
            .Select(e => e.Error);
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
                _reopens |= mark.StartsBlock;
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
            case MarkMove.Unopened:
                ReportUnopened(mark, prose, repairs);
                return;
        }
        Report(step.Error, mark, prose, repairs, _open.Count > 0 && step.Move is MarkMove.Open ? _open[^1] : null);
    }

    private void CheckReopened(int block, Prose prose)
    {
        if (_unmarked != QuotationErrorKind.None && _open is [var outermost, ..] && !outermost.HasPart(block))
        {
            var first = outermost.Quotation.Parts[0];
            var word = prose.Text.AsSpan().IndexOf(' ') is > 0 and var space ? space : prose.Length;
            var mark = first.Prose.Text.Substring(first.Opening);
            var error = new QuotationError(_unmarked, prose, new TextSpan(0, word)) { Repair = new TextChange(default, mark), Quotation = outermost.Quotation };
            _errors.Add(new PlacedError(block, error));
        }
        _unmarked = QuotationErrorKind.None;
    }

    private void Report(QuotationErrorKind kind, Mark mark, Prose prose, MarkRepairs repairs, OpenQuotation? open)
    {
        if (kind == QuotationErrorKind.Empty)
            Forget(open?.OpeningError);
        if (kind == QuotationErrorKind.None || (kind == QuotationErrorKind.Empty && mark.IsTalkedAbout))
            return;
        var (span, repair) = repairs.Of(kind, mark, prose.Text, open?.Opening);
        var error = new QuotationError(kind, prose, span) { Repair = repair, Quotation = open?.Quotation };
        if (SharesDamage(error, mark.Block))
            return;
        _errors.Add(new PlacedError(mark.Block, error));
        if (open?.Opening == mark)
            open.OpeningError = error;
    }

    /// <summary>Whether it touches the error before, so that one space, or two marks that changed places, would be reported twice.</summary>
    private bool SharesDamage(QuotationError error, int block) =>
        error.Kind is QuotationErrorKind.Mismatched or QuotationErrorKind.Spaced or QuotationErrorKind.Unspaced
        && _errors.Count > 0 && _errors[^1] is var last && last.Block == block
        && last.Error.Kind is QuotationErrorKind.Mismatched or QuotationErrorKind.Spaced or QuotationErrorKind.Unspaced or QuotationErrorKind.Empty
        && error.Span.Start - last.Error.Span.End is >= 0 and <= 1;

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

    /// <summary>Reports all that is quoted where it is plain what that is, else the mark alone.</summary>
    private void ReportUnopened(Mark mark, Prose prose, MarkRepairs repairs)
    {
        var error = new QuotationError(QuotationErrorKind.Unopened, prose, mark.Span);
        if (ExpectedStart.Find(prose.Text, new TextSpan(_end, mark.Span.Start)) is { } start && repairs.Opener(mark.Glyph, prose.Text, mark.Span) is { } opening)
            error = error with { Span = new TextSpan(start, mark.Span.End), Repair = new TextChange(new TextSpan(start, start), opening) };
        _errors.Add(new PlacedError(mark.Block, error));
    }

    private void GiveUp(int block, Prose prose, int limit)
    {
        var open = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        var isHere = open.HasPart(block);
        var from = isHere ? open.PartStart.End : 0;
        var (end, isPlain) = ExpectedEnd.Find(prose.Text, new TextSpan(from, Math.Max(from, limit)));
        open.EndPart(block, prose, new TextSpan(end, end));
        if (open.Opening.Glyph.IsGuillemet && !conventions.QuotesWithGuillemets)
            return;
        var last = open.Quotation.Parts.LastOrDefault(p => !p.Opening.IsEmpty) ?? open.Quotation.Parts[0];
        var error = new QuotationError(QuotationErrorKind.Unclosed, last.Prose, last.Opening) { Quotation = open.Quotation };
        var mayMend = last.Block == block && (isPlain || open.Opening.MayStartSpeech);
        if (mayMend && MarkRepairs.Closer(open.Opening.Glyph, prose.Text, last.Opening) is { } closing)
            error = error with { Span = isPlain ? new TextSpan(error.Span.Start, end) : error.Span, Repair = new TextChange(new TextSpan(end, end), closing) };
        _errors.Add(new PlacedError(last.Block, error));
    }

    private sealed record PlacedError(int Block, QuotationError Error);
}
