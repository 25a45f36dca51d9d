using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Analysis.Changes;

/// <summary>A change under review: the files it touches, and where. Files that it deletes are not in it.</summary>
/// <param name="Files">By path relative to the root of the repository, '/' between folders; a renamed file goes by its new name.</param>
public sealed record ChangeSet(ImmutableSortedDictionary<string, ChangedLines> Files)
{
    /// <summary>The same and files that are new as a whole.</summary>
    public ChangeSet WithNew(IEnumerable<string> paths) =>
        new(Files.SetItems(paths.Select(path => KeyValuePair.Create(path, ChangedLines.All))));

    /// <summary>Whether the finding itself, wherever it was caused, stands on a line that the change touches.</summary>
    public bool Touches(Diagnostic diagnostic) =>
        Files.TryGetValue(diagnostic.Source.Path, out var lines) && lines.Touch(diagnostic.Source, diagnostic.Span);

    /// <summary>Of the diagnostics of a file only what the change caused, and what the engine itself has to say.</summary>
    public LintedFile Filter(LintedFile file)
    {
        var lines = Files.GetValueOrDefault(file.Path, ChangedLines.None);
        var findings = lines.CausedAmong(file.Diagnostics.Where(d => !d.IsFromEngine()));
        return file with { Diagnostics = [.. file.Diagnostics.Where(d => d.IsFromEngine()).Concat(findings).Order(DiagnosticOrder.Instance)] };
    }
}
