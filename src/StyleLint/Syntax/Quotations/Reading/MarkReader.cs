using System.Collections.Immutable;

namespace StyleLint.Syntax;

/// <summary>
/// Finds the cheapest reading of a run of blocks: a Viterbi search over stacks of open quotations. Stacks of the same marks are one
/// state, no stack is deeper than <see cref="DeepestNesting"/>, and no more than <see cref="Width"/> states survive a mark, so that the work
/// is linear in the number of marks.
/// </summary>
internal sealed class MarkReader
{
    public const int DeepestNesting = 4;
    public const int Width = 16;

    /// <summary>A reading this much dearer than the best does not catch up: three errors.</summary>
    private const int Hopeless = 300;
    private const int NoneYet = int.MaxValue - Hopeless;

    private readonly List<ReadingStep> _steps = [];
    private readonly List<OpenMark> _open = [new(0, null, -1, 0, 0)];

    /// <summary>What <see cref="HasEnded"/> said of marks of the block that ends.</summary>
    private readonly List<(Mark Mark, bool HasEnded)> _ended = [];
    private List<ReadingState> _states = [new(0, 0, 0, -1)];
    private List<ReadingState> _next = [];
    private Border _border = Border.Paragraph;
    private int _best = NoneYet;

    /// <summary>How many states were weighed, which is the work done.</summary>
    public int Weighed { get; private set; }

    /// <summary>Reads the next mark of the run.</summary>
    public void Read(Mark mark, int index)
    {
        foreach (var state in _states)
        {
            var depth = _open[state.Top].Depth;
            if (state.Reopened < depth && mark.StartsBlock)
                TryReopen(state, mark, index);
            var settled = Settle(state);
            var isOfOpen = _open[settled.Top].Mark?.Glyph.Family == mark.Glyph.Family;
            Take(settled, index, MarkMove.Apostrophe, mark.Prices.Apostrophe);
            Take(settled, index, MarkMove.Literal, mark.Prices.Literal);
            Open(settled, mark, index);
            if (isOfOpen && mark is { Before: Neighbor.Edge, StartsBlock: false })
                Take(settled, index, MarkMove.Reopen, mark.Prices.Open + new Price(ReadingCosts.LineReopened));
            Close(settled, mark, index);
            var stray = isOfOpen || mark.Prices.Close.Cost + mark.Prices.Turned.Cost >= ReadingCosts.Error ? ReadingCosts.Stray : 0;
            Take(settled, index, MarkMove.Unopened, new Price(ReadingCosts.Unopened(mark.Glyph) + stray, QuotationErrorKind.Unopened));
            if (mark.RepeatsMark)
                Take(settled, index, MarkMove.Repeat, new Price(ReadingCosts.Doubled, QuotationErrorKind.Doubled));
        }
        Advance();
    }

    /// <summary>Ends a block. What is open is given up, or goes on in the next block of the run.</summary>
    /// <param name="next">Null where no quotation may go on.</param>
    public void EndBlock(int block, string text, Border? next)
    {
        _ended.Clear();
        foreach (var state in _states)
        {
            var settled = Settle(state);
            var (top, cost) = (settled.Top, settled.Cost);
            for (var dropped = 0; ; dropped++)
            {
                var depth = _open[top].Depth;
                if (depth == 0 || (next is not null && !IsHopeless(cost)))
                {
                    var step = new ReadingStep(settled.Step, block, MarkMove.Border, dropped, next?.UnmarkedError ?? QuotationErrorKind.None);
                    Add(cost + (depth == 0 ? 0 : Carry(top, block, text, next!)), top, 0, step);
                }
                if (depth == 0)
                    break;
                cost += ReadingCosts.Unclosed(_open[top].Mark!.Glyph);
                top = _open[top].Outer;
            }
        }
        _border = next ?? Border.Paragraph;
        Advance();
    }

    /// <summary>The steps of the cheapest reading, from the first.</summary>
    public ImmutableArray<ReadingStep> Finish()
    {
        var best = _states[0];
        foreach (var state in _states)
            best = state.Cost < best.Cost ? state : best;
        var steps = ImmutableArray.CreateBuilder<ReadingStep>();
        for (var at = best.Step; at >= 0; at = _steps[at].Previous)
            steps.Add(_steps[at]);
        steps.Reverse();
        return steps.ToImmutable();
    }

    /// <summary>What it costs the open quotations to go on behind this block.</summary>
    private int Carry(int top, int block, string text, Border next)
    {
        var innermost = _open[top].Mark!;
        while (_open[top].Depth > 1)
            top = _open[top].Outer;
        return next.CarryOf(_open[top].Mark!, innermost.Block == block && HasEnded(innermost, text));
    }

    /// <summary>Whether a quotation that opens in this block ends in it, whatever the marks say. Most readings hold the same marks open.</summary>
    private bool HasEnded(Mark opening, string text)
    {
        foreach (var (mark, answer) in _ended)
        {
            if (ReferenceEquals(mark, opening))
                return answer;
        }
        var rest = text.AsSpan(opening.Span.End);
        // Behind “ another “ opens next only where the first was to end.
        var isOpenedAgain = text[opening.Span.Start] == '“' && rest.IndexOfAny('“', '‘') is >= 0 and var next && rest[next] == '“';
        var hasEnded = !opening.MayStartSpeech || isOpenedAgain || LooseSpeech.IsIn(rest);
        _ended.Add((opening, hasEnded));
        return hasEnded;
    }

    private void TryReopen(ReadingState state, Mark mark, int index)
    {
        var level = state.Top;
        while (_open[level].Depth > state.Reopened + 1)
            level = _open[level].Outer;
        if (mark.Prices.Open.IsPossible && _open[level].Mark!.Glyph.Family == mark.Glyph.Family)
        {
            var step = new ReadingStep(state.Step, index, MarkMove.Reopen, 0, mark.Prices.Open.Error);
            Add(state.Cost + mark.Prices.Open.Cost, state.Top, state.Reopened + 1, step);
        }
    }

    /// <summary>Charges for what came over from the last block and was not opened again.</summary>
    private ReadingState Settle(ReadingState state)
    {
        var depth = _open[state.Top].Depth;
        if (state.Reopened >= depth)
            return state;
        var cost = state.Reopened == 0 ? _border.Unmarked : ReadingCosts.InnerNotReopened * (depth - state.Reopened);
        return state with { Cost = state.Cost + cost, Reopened = depth };
    }

    private void Open(ReadingState state, Mark mark, int index)
    {
        if (!mark.Prices.Open.IsPossible)
            return;
        var (top, cost) = (state.Top, state.Cost + mark.Prices.Open.Cost);
        for (var dropped = 0; ; dropped++)
        {
            var outer = _open[top];
            if (outer.Depth < DeepestNesting)
            {
                var nesting = outer.Mark is null ? 0 : ReadingCosts.Nested(outer.Mark, mark);
                Push(cost + nesting, top, new ReadingStep(state.Step, index, MarkMove.Open, dropped, mark.Prices.Open.Error), mark);
            }
            if (outer.Mark is null)
                break;
            cost += ReadingCosts.Unclosed(outer.Mark.Glyph);
            top = outer.Outer;
        }
    }

    private void Close(ReadingState state, Mark mark, int index)
    {
        var (top, cost) = (state.Top, state.Cost);
        for (var dropped = 0; _open[top].Mark is { } opening; dropped++)
        {
            var isEmpty = mark.FollowsMark && _open[top].Index == index - 1;
            var price = isEmpty ? new Price(ReadingCosts.Empty, QuotationErrorKind.Empty) : mark.Prices.Close + new Price(ReadingCosts.EndInClause(opening, mark));
            if (opening.Glyph.Style != MarkStyle.Low)
                price += mark.Prices.Turned;
            price += ReadingCosts.Pair(opening, mark);
            if (price.IsPossible)
                Pop(cost + price.Cost, top, new ReadingStep(state.Step, index, MarkMove.Close, dropped, price.Error));
            cost += ReadingCosts.Unclosed(opening.Glyph);
            top = _open[top].Outer;
        }
    }

    private void Take(ReadingState state, int index, MarkMove move, Price price)
    {
        if (price.IsPossible)
            Add(state.Cost + price.Cost, state.Top, state.Reopened, new ReadingStep(state.Step, index, move, 0, price.Error));
    }

    private void Push(int cost, int outer, ReadingStep step, Mark mark)
    {
        if (IsHopeless(cost))
            return;
        var (depth, signature) = (_open[outer].Depth + 1, _open[outer].Signature << 5 | (int)mark.Glyph.Family << 3 | (int)mark.Glyph.Style + 1);
        _open.Add(new OpenMark(outer, mark, step.Mark, depth, signature));
        Add(cost, _open.Count - 1, depth, step);
    }

    private void Pop(int cost, int top, ReadingStep step) => Add(cost, _open[top].Outer, _open[top].Depth - 1, step);

    /// <summary>Keeps the cheaper of two readings that hold the same marks open; the earlier one where they cost the same.</summary>
    private void Add(int cost, int top, int reopened, ReadingStep step)
    {
        Weighed++;
        if (IsHopeless(cost))
            return;
        var signature = _open[top].Signature;
        for (var i = 0; i < _next.Count; i++)
        {
            if (_open[_next[i].Top].Signature != signature || _next[i].Reopened != reopened)
                continue;
            if (cost < _next[i].Cost)
                _next[i] = new ReadingState(cost, top, reopened, Record(step));
            _best = Math.Min(_best, cost);
            return;
        }
        _next.Add(new ReadingState(cost, top, reopened, Record(step)));
        _best = Math.Min(_best, cost);
    }

    private bool IsHopeless(int cost) => cost > _best + Hopeless;

    private int Record(ReadingStep step)
    {
        _steps.Add(step);
        return _steps.Count - 1;
    }

    private void Advance()
    {
        (_states, _next) = (_next, _states);
        _next.Clear();
        var limit = _best + Hopeless;
        _states.RemoveAll(s => s.Cost > limit);
        if (_states.Count > Width)
        {
            _states.Sort((a, b) => a.Cost.CompareTo(b.Cost));
            _states.RemoveRange(Width, _states.Count - Width);
        }
        _best = NoneYet;
    }
}
