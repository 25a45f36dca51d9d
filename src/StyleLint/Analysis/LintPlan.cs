using System.Collections.Immutable;
using StyleLint.Analysis.Files;
using StyleLint.Analysis.Repairs;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>Which files a run checks, with which rules; and what was wrong before it began.</summary>
public sealed class LintPlan
{
    private readonly RunRoot _root;
    private readonly Dictionary<string, RuleSet> _ruleSets;

    private LintPlan(RunRoot root, ImmutableArray<string> paths, Dictionary<string, RuleSet> ruleSets)
    {
        _root = root;
        Paths = paths;
        _ruleSets = ruleSets;
    }

    /// <summary>Full, in the order of the output.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>Paths that do not exist, and settings and rules that are wrong, in order.</summary>
    public ImmutableArray<Diagnostic> Faults { get; private init; } = [];

    /// <summary>Of all rules that are on for some file, in ordinal order of their ids.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
    [
        .. _ruleSets.Values.ToHashSet<RuleSet>(ReferenceEqualityComparer.Instance).SelectMany(set => set.Rules).Select(rule => rule.Rule.Descriptor)
            .DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal),
    ];

    public static LintPlan Make(FoundArticles articles, RunRoot root, SettingsLoader settings)
    {
        var paths = articles.Paths.OrderBy(root.Relative, StringComparer.Ordinal).ToImmutableArray();
        var ruleSets = paths.ToDictionary(path => path, path => settings.ForFile(path).RulesFor(path), StringComparer.Ordinal);
        var missing = articles.Missing.Select(path => NotChecked(root.Relative(path), "there is no such file or folder"))
            .Concat(articles.Unmatched.Select(path => NotChecked(root.Relative(path), "no file matches this pattern")))
            .Concat(articles.Closed.Select(path => NotChecked(root.Relative(path), "there is no permission to look into this folder")));
        return new LintPlan(root, paths, ruleSets) { Faults = [.. settings.Faults.Concat(missing).Order(DiagnosticOrder.Instance)] };
    }

    /// <summary>Every file with its diagnostics in order of path; what was wrong before the run stands among them where its path belongs.</summary>
    /// <param name="read">Gives the bytes of a file by its full path, or throws as <see cref="File.ReadAllBytes"/> does.</param>
    /// <param name="repair">How to repair each file before its diagnostics are given; null not to.</param>
    public IEnumerable<LintedFile> Run(Func<string, byte[]> read, int jobs, RuleTimings? timings = null, RepairOptions? repair = null)
    {
        var linter = new FileLinter(_root, read, path => _ruleSets[path], timings, repair);
        var faults = new Queue<LintedFile>(Faults.GroupBy(f => f.Source.Path).Select(g => new LintedFile(g.Key, WasChecked: false, [.. g])));
        foreach (var file in ParallelLint.Run(Paths, linter, jobs))
        {
            while (faults.TryPeek(out var fault) && string.CompareOrdinal(fault.Path, file.Path) < 0)
                yield return faults.Dequeue();
            yield return file;
        }
        foreach (var fault in faults)
            yield return fault;
    }

    /// <summary>The text of one of the <see cref="Paths"/>.</summary>
    public SourceText Decode(string path, ReadOnlySpan<byte> bytes) => SourceText.Decode(bytes, _root.Relative(path), _ruleSets[path].Ending);

    /// <summary>With the rules that are on for one of the <see cref="Paths"/>.</summary>
    public Linter LinterFor(string path) => new(_ruleSets[path]);

    private static Diagnostic NotChecked(string path, string reason) => EngineDiagnostics.UnreadableFile.At(SourceText.From("", path), default, reason);
}
