using StyleLint.Analysis;
using StyleLint.Analysis.Repairs;
using StyleLint.Cli.Commands.Fixing;
using StyleLint.Cli.Reports;
using StyleLint.Output;

namespace StyleLint.Cli.Commands.Checking;

/// <summary>One run of <c>check</c>, from names to exit code.</summary>
internal sealed class CheckRun(CliEnvironment environment, CheckOptions options)
{
    public int Execute()
    {
        var reports = new ReportPaths(options, environment);
        var run = new ArticleRun(environment, options.Articles, options.Diff, isReport: reports.IsEarlierReport);
        reports.EnsureNoneIsAmong(run.Plan.Paths);
        var timings = options.Timings ? new RuleTimings(environment.Time) : null;
        var report = new FindingsReport(environment, options with { Output = FindChanged(run) });
        var isCovered = options.Baseline is null ? null : run.MakeCoverage();
        var exitCode = report.Write(ToolInfo.Describe(run.Plan), run.Lint(timings, MakeRepair()), run.Plan.Paths.Length, isCovered);
        if (options.Statistics)
            report.Statistics.WriteTo(environment.Error);
        if (timings is not null)
            Write(timings);
        return exitCode;
    }

    private void Write(RuleTimings timings)
    {
        foreach (var (rule, time) in timings.Slowest)
            environment.Error.WriteLine($"{time.TotalMilliseconds,9:0.0} ms  {rule}");
    }

    private OutputOptions FindChanged(ArticleRun run) =>
        options.Formats.Any(format => format.PrefersChanged) && run.FindChange() is { } change
            ? options.Output with { IsChanged = change.Touches }
            : options.Output;

    private RepairOptions? MakeRepair()
    {
        if (options.Fix is not { } upTo)
            return null;
        return options.Articles.ReadsStandardInput
            ? throw new CliException("Standard input cannot be repaired in its place. To print it repaired: style-lint fix -")
            : new RepairOptions(upTo, FixRun.Write);
    }
}
