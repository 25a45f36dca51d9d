using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Analysis.Baselines;

/// <param name="Known">Findings that the baseline has.</param>
/// <param name="New">Findings that it does not have.</param>
/// <param name="Stale">Entries that no finding stands for any more.</param>
/// <param name="Unchecked">Entries of files or rules that the run did not look at.</param>
public sealed record BaselineComparison(
    ImmutableList<Diagnostic> Known, ImmutableList<Diagnostic> New, ImmutableList<BaselineEntry> Stale, ImmutableList<BaselineEntry> Unchecked)
{
    /// <summary>The baseline without what is stale, and with what is new where it may grow.</summary>
    public Baseline Merge(bool mayGrow) =>
        new(Known.Concat(mayGrow ? New : []).Select(BaselineEntry.Of).Concat(Unchecked));
}
