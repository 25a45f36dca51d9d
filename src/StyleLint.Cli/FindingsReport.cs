using StyleLint.Analysis;
using StyleLint.Cli.Commands;
using StyleLint.Diagnostics;
using StyleLint.Output;

namespace StyleLint.Cli;

/// <summary>Hands the findings of a run to everything that wants them, and counts.</summary>
internal sealed class FindingsReport(CliEnvironment environment, CheckOptions options)
{
    public RuleStatistics Statistics { get; } = new();

    /// <param name="files">In order of path; linted while they are taken.</param>
    /// <param name="fileCount">How many there will be, for the progress.</param>
    /// <returns>The exit code.</returns>
    public int Write(RunDescription description, IEnumerable<LintedFile> files, int fileCount)
    {
        var baseline = options.Baseline is { } name ? BaselineFile.Read(name, environment).CreateMatcher() : null;
        using var outputs = OutputFiles.Open(environment, options);
        outputs.Sink.Begin(description with { Repository = GitHubActions.FindRepository(environment) });
        var summary = new RunSummary();
        var hasFailed = false;
        var showsProgress = environment.ErrorIsTerminal && !options.Quiet;
        Progress.ForEach(files, fileCount, showsProgress, environment, file =>
        {
            summary = summary with
            {
                FileCount = summary.FileCount + (file.WasChecked ? 1 : 0),
                Repaired = summary.Repaired + (file.Fixed?.Applied.Length ?? 0),
            };
            foreach (var found in file.Diagnostics.Where(d => d.Severity >= options.MinLevel))
            {
                var diagnostic = baseline?.Match(found) ?? found;
                if (diagnostic.BaselineState == BaselineState.Unchanged)
                    continue;
                hasFailed |= diagnostic.IsFailure();
                summary = summary.Add(diagnostic);
                Statistics.Add(diagnostic);
                outputs.Sink.Write(diagnostic);
            }
        });
        var exitCode = options.ExitCodeFor(summary, hasFailed);
        outputs.Sink.End(summary with { ExitCode = exitCode });
        outputs.Commit();
        return exitCode;
    }
}
