using StyleLint.Analysis;
using StyleLint.Analysis.Baselines;
using StyleLint.Analysis.Files;
using StyleLint.Cli.Commands.Checking;
using StyleLint.Cli.VersionControl;
using StyleLint.Diagnostics;
using StyleLint.Output;
using StyleLint.Text;

namespace StyleLint.Cli.Reports;

/// <summary>Hands the findings of a run to everything that wants them, and counts.</summary>
internal sealed class FindingsReport(CliEnvironment environment, CheckOptions options)
{
    private RunSummary _summary = new();
    private bool _hasFailed;

    public RuleStatistics Statistics { get; } = new();

    /// <param name="files">In order of path; linted while they are taken.</param>
    /// <param name="fileCount">How many there will be, for the progress.</param>
    /// <param name="isCovered">Whether the run finds what an entry of the baseline stands for, if it is still there; null where it cannot be told.</param>
    /// <returns>The exit code.</returns>
    public int Write(RunDescription description, IEnumerable<LintedFile> files, int fileCount, Func<BaselineEntry, bool>? isCovered = null)
    {
        var baseline = options.Baseline is { } name ? BaselineFile.Read(name, environment).CreateMatcher() : null;
        using var outputs = OutputFiles.Open(environment, options);
        var run = Complete(description);
        outputs.Sink.Begin(run);
        var showsProgress = environment.ErrorIsTerminal && !options.Quiet;
        Progress.ForEach(files, fileCount, showsProgress, environment, file =>
        {
            _summary = _summary with
            {
                FileCount = _summary.FileCount + (file.WasChecked ? 1 : 0),
                Repaired = _summary.Repaired + (file.Fixed?.Applied.Length ?? 0),
            };
            foreach (var found in file.Diagnostics)
                Write(baseline?.Match(found) ?? found, outputs.Sink);
        });
        foreach (var entry in baseline?.Unmatched.Where(isCovered ?? (_ => false)) ?? [])
        {
            if (run.Descriptors.FirstOrDefault(d => d.Id == entry.RuleId) is { } descriptor)
                Write(AbsentFinding.Create(descriptor, entry.Path, entry.Fingerprint), outputs.Sink);
        }
        var exitCode = options.ExitCodeFor(_summary, _hasFailed);
        outputs.Sink.End(_summary with { ExitCode = exitCode });
        outputs.Commit();
        foreach (var format in options.Formats.Where(format => _summary.Findings > format.ResultLimit))
        {
            var held = English.Number(format.ResultLimit!.Value);
            environment.Error.WriteLine($"Of {English.Count(_summary.Findings, "finding")}, {format.Name} holds the {held} most severe.");
        }
        return exitCode;
    }

    private void Write(Diagnostic diagnostic, IDiagnosticSink sink)
    {
        if (diagnostic.Severity < options.MinLevel)
            return;
        _hasFailed |= diagnostic.IsFailure();
        _summary = _summary.Add(diagnostic);
        Statistics.Add(diagnostic);
        sink.Write(diagnostic);
    }

    private RunDescription Complete(RunDescription description) => description with
    {
        Descriptors = options.Output.IncludeKnown ? [.. description.Descriptors.Select(AbsentFinding.AddMessage)] : description.Descriptors,
        Repository = options.Formats.Any(format => format.NamesRepository) ? FindRepository() : null,
    };

    private RepositoryInfo? FindRepository() => GitHubActions.FindRepository(environment)
        ?? (Repository.FindRoot(environment.WorkingFolder) is { } root ? GitFolder.Describe(root) : null);
}
