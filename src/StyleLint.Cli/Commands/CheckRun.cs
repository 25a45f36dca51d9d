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
        var exitCode = report.Write(ToolInfo.Describe(run.Plan), run.Lint(timings, MakeRepair()), run.Plan.Paths.Length);
        if (options.Statistics)
            report.Statistics.WriteTo(environment.Error);
        foreach (var (rule, time) in timings?.Slowest ?? [])
            environment.Error.WriteLine($"{time.TotalMilliseconds,9:0.0} ms  {rule}");
        return exitCode;
    }

    private RepairOptions? MakeRepair()
    {
        if (options.Fix is not { } upTo)
            return null;
        return options.Articles.ReadsStandardInput
            ? throw new CliException("Standard input cannot be repaired in its place. To print it repaired: style-lint fix -")
            : new RepairOptions(upTo, FixRun.Write);
    }
}
