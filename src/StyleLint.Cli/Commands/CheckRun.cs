using StyleLint.Analysis;

namespace StyleLint.Cli.Commands;

/// <summary>One run of <c>check</c>, from names to exit code.</summary>
internal sealed class CheckRun(CliEnvironment environment, CheckOptions options)
{
    public int Execute()
    {
        var run = new ArticleRun(environment, options.Articles, options.Diff);
        var timings = options.Timings ? new RuleTimings(environment.Time) : null;
        var report = new FindingsReport(environment, options);
        var exitCode = report.Write(ToolInfo.Describe(run.Plan), run.Lint(timings), run.Plan.Paths.Length);
        if (options.Statistics)
            report.Statistics.WriteTo(environment.Error);
        foreach (var (rule, time) in timings?.Slowest ?? [])
            environment.Error.WriteLine($"{time.TotalMilliseconds,9:0.0} ms  {rule}");
        return exitCode;
    }
}
