using StyleLint.Analysis;
using StyleLint.Diagnostics;
using StyleLint.Output;

namespace StyleLint.Cli.Commands;

/// <summary>One run of <c>check</c>, from names to exit code.</summary>
internal sealed class CheckRun(CliEnvironment environment, CheckOptions options)
{
    public int Execute()
    {
        var run = new ArticleRun(environment, options.Articles, options.Diff);
        var baseline = options.Baseline is { } file ? BaselineFile.Read(file, environment).CreateMatcher() : null;
        var timings = options.Timings ? new RuleTimings(environment.Time) : null;
        var statistics = new RuleStatistics();
        using var outputs = OutputFiles.Open(environment, options);
        outputs.Sink.Begin(new RunDescription(ToolInfo.Version, ProjectLinks.Home, run.Plan.Descriptors));
        var summary = new RunSummary();
        var hasFailed = false;
        var showsProgress = environment.ErrorIsTerminal && !options.Quiet;
        Progress.ForEach(run.Lint(timings), run.Plan.Paths.Length, showsProgress, environment, file =>
        {
            summary = summary with { FileCount = summary.FileCount + (file.WasChecked ? 1 : 0) };
            foreach (var found in file.Diagnostics.Where(d => d.Severity >= options.MinLevel))
            {
                var diagnostic = baseline?.Match(found) ?? found;
                if (diagnostic.BaselineState == BaselineState.Unchanged)
                    continue;
                hasFailed |= diagnostic.IsFailure();
                summary = summary.Add(diagnostic);
                statistics.Add(diagnostic);
                outputs.Sink.Write(diagnostic);
            }
        });
        var exitCode = hasFailed ? ExitCodes.Failure : IsOverThreshold(summary) ? ExitCodes.Findings : ExitCodes.Clean;
        outputs.Sink.End(summary with { ExitCode = exitCode });
        outputs.Commit();
        if (options.Statistics)
            statistics.WriteTo(environment.Error);
        if (timings is not null)
            WriteTimings(timings);
        return exitCode;
    }

    private void WriteTimings(RuleTimings timings)
    {
        foreach (var (rule, time) in timings.Slowest)
            environment.Error.WriteLine($"{time.TotalMilliseconds,9:0.0} ms  {rule}");
    }

    private bool IsOverThreshold(RunSummary summary) =>
        summary.Warnings > (options.MaxWarnings ?? int.MaxValue)
        || options.FailOn switch
        {
            Severity.None => false,
            Severity.Suggestion => summary.Findings > 0,
            Severity.Warning => summary.Errors + summary.Warnings > 0,
            _ => summary.Errors > 0,
        };
}
