using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Fixes;
using StyleLint.Text;

namespace StyleLint.Analysis.Repairs;

/// <summary>An article and what became of it when it was repaired.</summary>
/// <param name="Remaining">In <paramref name="After"/>, and a report of the disputed rules.</param>
/// <param name="Applied">In the order in which they were made, each in the coordinates of the text that it was made in.</param>
public sealed record FixedArticle(SourceText Before, SourceText After, ImmutableArray<Diagnostic> Remaining, ImmutableArray<Repair> Applied)
{
    /// <summary>The names of the rules that nothing was repaired for, since their fixes undo each other or come to no end.</summary>
    public ImmutableSortedSet<string> Disputed { get; init; } = [];

    public bool IsChanged => Before.Text != After.Text;
}
