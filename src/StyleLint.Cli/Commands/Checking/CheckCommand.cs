using System.CommandLine;
using StyleLint.Cli.Commands.Fixing;
using StyleLint.Cli.VersionControl;
using StyleLint.Diagnostics;
using StyleLint.Output;

namespace StyleLint.Cli.Commands.Checking;

/// <summary><c>check [PATH|GLOB…]</c>: reports what is wrong in articles.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    private const string Text = "text";
    private const string JsonLines = "jsonl";

    private static readonly Option<string> _format = new("--format", "-f")
    {
        Description = $"How to write findings to standard output: {string.Join(", ", OutputFormats.All.Select(f => f.Name))}.",
        DefaultValueFactory = _ => "text",
    };

    private static readonly Option<string[]> _reports = new("--report")
    {
        Description = "FORMAT=FILE: writes findings to a file, too. Can be given several times.",
        HelpName = "FORMAT=FILE",
    };

    private static readonly Option<string> _minLevel = new("--min-level")
    {
        Description = "Leave out findings below: suggestion, warning or error.",
        DefaultValueFactory = _ => "suggestion",
    };
    private static readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "The level of findings that makes the exit code 1: suggestion, warning, error or never.",
        DefaultValueFactory = _ => "error",
    };
    private static readonly Option<WholeNumber?> _maxWarnings = WholeNumber.Option("--max-warnings", "More warnings than this make the exit code 1.");
    private static readonly Option<string?> _diff = new("--diff")
    {
        Description = "Only what changed since the branch was left, or since --diff=BRANCH; '--diff=-' reads a patch from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "BRANCH",
    };

    private static readonly Option<string> _standardInputFormat = new("--stdin-format")
    {
        Description = $"{Text} for one article, or {JsonLines} for {{\"path\", \"text\"}} on each line; findings come out so, too.",
        DefaultValueFactory = _ => Text,
    };

    private static readonly Option<bool> _watch = new("--watch")
    {
        Description = "Go on and lint again what is saved; keeps .sarif/style-lint.sarif up to date for editors.",
    };
    private static readonly Option<bool> _fix = new("--fix") { Description = "Repair first what surely can be repaired, and report what is left." };
    private static readonly Option<string?> _baseline = new("--baseline") { Description = "Leave out the findings that this file knows.", HelpName = "FILE" };
    private static readonly Option<string> _color = new("--color") { Description = "auto, always or never.", DefaultValueFactory = _ => "auto" };
    private static readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Findings only: no summary, no progress." };
    private static readonly Option<bool> _statistics = new("--statistics") { Description = "At the end, how often each rule was broken." };
    private static readonly Option<bool> _timings = new("--timings") { Description = "At the end, how long each rule took." };
    private static readonly Option<bool> _suppressed = new("--sarif-include-suppressed")
    {
        Description = "SARIF: findings that a comment silenced, too, marked as suppressed.",
    };
    private static readonly Option<bool> _sentenceFingerprints = new("--sarif-sentence-fingerprints")
    {
        Description = "SARIF: tells findings apart by their sentences, where a paragraph is one line.",
    };
    private static readonly Option<bool> _known = new("--sarif-include-known")
    {
        Description = "SARIF: what the baseline knows, too, marked as unchanged or, where it is repaired, as absent.",
    };
    private static readonly Option<string> _category = new("--category")
    {
        Description = "SARIF: what tells this run from others of the same repository.",
        DefaultValueFactory = _ => "",
    };

    public static Command Create(CliEnvironment environment)
    {
        var command = new Command(Name, "Report what is wrong in articles.")
        {
            _format, _reports, _diff, _fix, FixCommand.Unsafe, _baseline, _standardInputFormat, _watch, _minLevel, _failOn, _maxWarnings,
            _color, _quiet, _statistics, _timings, _suppressed, _known, _sentenceFingerprints, _category,
        };
        ArticleOptions.AddTo(command);
        command.SetAction(result => Run(Read(result, ArticleOptions.Read(result), environment), environment));
        return command;
    }

    private static int Run(CheckOptions options, CliEnvironment environment) => options switch
    {
        { ReadsJsonLines: true } => new JsonLinesRun(environment, options).Execute(),
        { Watch: true } => new WatchRun(environment, options).Execute(),
        _ => new CheckRun(environment, options).Execute(),
    };

    private static CheckOptions Read(ParseResult result, ArticleOptions articles, CliEnvironment environment) => new()
    {
        Articles = articles,
        Diff = result.GetResult(_diff) is null ? null : result.GetValue(_diff) ?? "",
        Fix = ReadFix(result),
        Baseline = result.GetValue(_baseline),
        Format = FindFormat(result.GetValue(_format)!),
        Reports = [.. (result.GetValue(_reports) ?? []).Select(ReadReport)],
        MinLevel = Levels.Read(_minLevel.Name, result.GetValue(_minLevel)!),
        FailOn = Levels.ReadThreshold(_failOn.Name, result.GetValue(_failOn)!),
        MaxWarnings = result.GetValue(_maxWarnings)?.Value,
        ReadsJsonLines = ReadsJsonLines(result, articles),
        Watch = ReadWatch(result, articles),
        Quiet = result.GetValue(_quiet),
        Statistics = result.GetValue(_statistics),
        Timings = result.GetValue(_timings),
        Output = new OutputOptions
        {
            Width = environment.Width,
            Color = WantsColor(result.GetValue(_color)!, environment),
            GuardWorkflowCommands = GitHubActions.IsRunning(environment),
            Quiet = result.GetValue(_quiet),
            IncludeSuppressed = result.GetValue(_suppressed),
            IncludeKnown = result.GetValue(_known),
            SentenceFingerprints = result.GetValue(_sentenceFingerprints),
            Category = result.GetValue(_category)!,
        },
    };

    private static bool ReadsJsonLines(ParseResult result, ArticleOptions articles)
    {
        var format = result.GetValue(_standardInputFormat)!;
        if (format == Text)
            return false;
        if (format != JsonLines)
            throw new CliException(UnknownWord.Message("format of standard input", format, [Text, JsonLines]));
        if (!articles.ReadsStandardInput)
            throw new CliException($"--stdin-format jsonl reads standard input, so the path is '{ArticleOptions.StandardInput}'.");
        Option[] others = [_format, _reports, _diff, _fix, _baseline, _watch, _statistics, _timings];
        return Array.Find(others, option => result.GetResult(option) is { Implicit: false }) is { } other
            ? throw new CliException($"--stdin-format jsonl writes the findings of each article and nothing else, so it does not go with {other.Name}.")
            : true;
    }

    private static FixSafety? ReadFix(ParseResult result)
    {
        if (!result.GetValue(_fix))
            return result.GetValue(FixCommand.Unsafe) ? throw new CliException("--unsafe says which repairs --fix makes, so it needs --fix.") : null;
        return result.GetResult(_diff) is null && !result.GetValue(_watch)
            ? FixCommand.ReadSafety(result)
            : throw new CliException("--fix repairs whole articles once, so it goes neither with --diff nor with --watch.");
    }

    private static bool ReadWatch(ParseResult result, ArticleOptions articles)
    {
        var readsInput = articles.ReadsStandardInput || result.GetValue(_diff) is ArticleOptions.StandardInput;
        return result.GetValue(_watch) && readsInput
            ? throw new CliException("--watch reads files again, which standard input cannot be.")
            : result.GetValue(_watch);
    }

    private static CheckOptions.Report ReadReport(string report) =>
        report.Split('=', 2) is [var format, { Length: > 0 } path]
            ? new CheckOptions.Report(FindFormat(format), path)
            : throw new CliException($"--report takes a format and a file, such as sarif=out.sarif, not '{report}'.");

    private static OutputFormat FindFormat(string name) =>
        OutputFormats.Find(name)
        ?? throw new CliException(UnknownWord.Message("format", name, OutputFormats.All.Select(f => f.Name)));

    /// <summary>https://no-color.org: any value but an empty one switches colour off.</summary>
    private static bool WantsColor(string when, CliEnvironment environment) => when switch
    {
        "always" => true,
        "never" => false,
        "auto" => environment.OutputIsTerminal && string.IsNullOrEmpty(environment.GetVariable("NO_COLOR")),
        _ => throw new CliException(UnknownWord.Message("value for --color", when, ["auto", "always", "never"])),
    };
}
