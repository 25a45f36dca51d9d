using StyleLint.Analysis;
using StyleLint.Analysis.Files;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Output;

namespace StyleLint.Cli.Commands;

/// <summary>One run of <c>check</c>, from names to exit code.</summary>
internal sealed class CheckRun(CliEnvironment environment, CheckOptions options)
{
    private const string StandardInput = "-";

    private bool ReadsStandardInput => options.Names is [StandardInput];

    public int Execute()
    {
        var plan = MakePlan();
        var timings = options.Timings ? new RuleTimings(environment.Time) : null;
        var statistics = new RuleStatistics();
        using var outputs = OutputFiles.Open(environment, options);
        outputs.Sink.Begin(new RunDescription(ToolInfo.Version, ProjectLinks.Home, plan.Descriptors));
        var summary = new RunSummary();
        var hasFailed = false;
        var showsProgress = environment.ErrorIsTerminal && !options.Quiet;
        Progress.ForEach(plan.Run(MakeReader(), options.Jobs, timings), plan.FileCount, showsProgress, environment, file =>
        {
            summary = summary with { FileCount = summary.FileCount + (file.WasChecked ? 1 : 0) };
            foreach (var diagnostic in file.Diagnostics.Where(d => d.Severity >= options.MinLevel))
            {
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

    private Func<string, byte[]> MakeReader() => ReadsStandardInput ? _ => ReadToEnd(environment.Input) : File.ReadAllBytes;

    private static byte[] ReadToEnd(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private LintPlan MakePlan()
    {
        var root = new RunRoot(Repository.FindRoot(environment.WorkingFolder) ?? environment.WorkingFolder);
        var settings = new SettingsLoader(root, options.Rules, FindSettings());
        var articles = ReadsStandardInput
            ? new FoundArticles([Path.GetFullPath(options.StandardInputName, environment.WorkingFolder)], [])
            : new ArticleFinder(path => settings.ForFile(path).Excludes(path)).Find(options.Names, environment.WorkingFolder);
        var plan = LintPlan.Make(articles, root, settings);
        foreach (var selector in options.Rules.Select.Concat(options.Rules.Ignore))
        {
            if (!settings.RuleNames.Contains(selector, StringComparer.OrdinalIgnoreCase))
                throw new CliException(UnknownWord.Message("rule", selector, settings.RuleNames));
        }
        return plan;
    }

    private string? FindSettings()
    {
        if (options.SettingsFile is not { } file)
            return null;
        var path = Path.GetFullPath(file, environment.WorkingFolder);
        return File.Exists(path) ? path : throw new CliException($"There is no settings file '{file}'.");
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
