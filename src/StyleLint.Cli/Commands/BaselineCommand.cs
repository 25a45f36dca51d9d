using System.CommandLine;
using StyleLint.Analysis.Baselines;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Cli.Commands;

/// <summary><c>baseline create|update|check FILE [PATH…]</c>: keeps the findings that a team knows of and does not want to see.</summary>
internal static class BaselineCommand
{
    public const string Name = "baseline";

    private static readonly Argument<string> _file = new("file") { Description = "The baseline." };
    private static readonly Option<bool> _shrinkOnly = new("--shrink-only") { Description = "Take out what is repaired, and let nothing new in." };

    public static Command Create(CliEnvironment environment) => new(Name, "Keep the findings that are known and shall not be reported.")
    {
        Subcommand("create", "Make a baseline of all that is found now.", environment, MakeNew),
        Subcommand("update", "Take out what is repaired, and put in what is new.", environment, Update, _shrinkOnly),
        Subcommand("check", "Say how the articles stand to the baseline; exit code 1 if something is new or repaired.", environment, Check),
    };

    private static Command Subcommand(
        string name, string description, CliEnvironment environment, Func<ParseResult, CliEnvironment, int> action, params Option[] options)
    {
        var command = new Command(name, description) { _file };
        foreach (var option in options)
            command.Add(option);
        ArticleOptions.AddTo(command);
        command.SetAction(result => action(result, environment));
        return command;
    }

    private static int MakeNew(ParseResult result, CliEnvironment environment)
    {
        var file = result.GetValue(_file)!;
        if (File.Exists(environment.FullPath(file)))
            throw new CliException($"There is a '{file}' already. To bring it up to date: style-lint baseline update {file}");
        var baseline = Baseline.Of(Find(result, environment).Findings);
        BaselineFile.Write(file, baseline, environment);
        result.InvocationConfiguration.Output.WriteLine($"{file}: {English.Count(baseline.Count, "known finding")}.");
        return ExitCodes.Clean;
    }

    private static int Update(ParseResult result, CliEnvironment environment)
    {
        var file = result.GetValue(_file)!;
        var comparison = Compare(result, environment);
        var mayGrow = !result.GetValue(_shrinkOnly);
        BaselineFile.Write(file, comparison.Merge(mayGrow), environment);
        var added = $"{English.Count(comparison.New.Count, "new finding")} {(mayGrow ? "added" : "not let in")}";
        result.InvocationConfiguration.Output.WriteLine($"{file}: {English.Count(comparison.Stale.Count, "repaired finding")} taken out, {added}.");
        return mayGrow || comparison.New.Count == 0 ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private static int Check(ParseResult result, CliEnvironment environment)
    {
        var comparison = Compare(result, environment);
        var output = result.InvocationConfiguration.Output;
        foreach (var stale in comparison.Stale)
            output.WriteLine($"{stale.Path}: repaired, and still in the baseline: {stale.RuleId} {stale.Fingerprint}");
        foreach (var found in comparison.New)
            output.WriteLine($"{found.Source.Path}:{found.Source.GetLinePosition(found.Span.Start).Line + 1}: new: {found.Descriptor.Id} {found.Message}");
        output.WriteLine($"{comparison.Known.Count} known, {comparison.New.Count} new, {comparison.Stale.Count} repaired.");
        return comparison.New.Count + comparison.Stale.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static BaselineComparison Compare(ParseResult result, CliEnvironment environment)
    {
        var baseline = BaselineFile.Read(result.GetValue(_file)!, environment);
        var (run, findings) = Find(result, environment);
        return baseline.Compare(findings, run.MakeCoverage());
    }

    private static (ArticleRun Run, List<Diagnostic> Findings) Find(ParseResult result, CliEnvironment environment)
    {
        var run = new ArticleRun(environment, ArticleOptions.Read(result));
        return (run, [.. run.Lint().SelectMany(file => file.Diagnostics).Where(EngineDiagnostics.IsOpenFinding)]);
    }
}
