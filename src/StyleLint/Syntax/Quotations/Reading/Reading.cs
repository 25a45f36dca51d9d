using System.Collections.Immutable;

namespace StyleLint.Syntax;

/// <summary>The cheapest way to read the marks of one run.</summary>
/// <param name="Weighed">How many states were weighed to find it (<see cref="MarkReader.Weighed"/>).</param>
internal sealed record Reading(ImmutableArray<Mark> Marks, ImmutableArray<ReadingStep> Steps, int Weighed)
{
    /// <summary>Whether every quotation opens and closes in the run.</summary>
    public bool IsBalanced => !Steps.Any(step => step.Dropped > 0 || step.Move == MarkMove.Unopened);
}
