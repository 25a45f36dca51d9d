using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Analysis.Baselines;

/// <summary>Tells the findings of one run that a baseline knows from those that are new. An entry stands for one finding.</summary>
public sealed class BaselineMatcher
{
    private readonly Dictionary<string, Queue<BaselineEntry>> _unmatched = new(StringComparer.Ordinal);

    internal BaselineMatcher(ImmutableArray<BaselineEntry> entries)
    {
        foreach (var group in entries.GroupBy(entry => entry.Fingerprint))
            _unmatched.Add(group.Key, new Queue<BaselineEntry>(group));
    }

    /// <summary>The entries that stand for none of the findings so far.</summary>
    public IEnumerable<BaselineEntry> Unmatched => _unmatched.Values.SelectMany(entries => entries);

    /// <summary>The same diagnostic, marked as new or known; unmarked where it is no finding but the engine's, or silenced.</summary>
    public Diagnostic Match(Diagnostic diagnostic)
    {
        if (diagnostic.IsFromEngine() || diagnostic.Suppression is not null)
            return diagnostic;
        var isKnown = _unmatched.TryGetValue(diagnostic.Fingerprint, out var entries) && entries.TryDequeue(out _);
        return diagnostic with { BaselineState = isKnown ? BaselineState.Unchanged : BaselineState.New };
    }
}
