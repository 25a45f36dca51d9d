using System.CommandLine;
using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Text;

namespace StyleLint.Cli.Commands;

/// <summary><c>test DIR</c>: runs the examples inside rule files, anybody's rules, as tests.</summary>
internal static class TestCommand
{
    public const string Name = "test";

    private static readonly Argument<string> _folder = new("folder") { Description = "A folder of rules." };
    private static readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Failures only: no summary." };

    public static Command Create(CliEnvironment environment)
    {
        var command = new Command(Name, "Test rules by the examples in their files.") { _folder, _quiet };
        command.SetAction(result => Run(result.GetValue(_folder)!, result.GetValue(_quiet), environment, result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string name, bool quiet, CliEnvironment environment, TextWriter output)
    {
        var folder = environment.FullPath(name);
        if (!Directory.Exists(folder))
            throw new CliException($"There is no folder '{name}'.");
        var pack = RulePack.FromFolder(folder, new RunRoot(environment.WorkingFolder).Relative);
        foreach (var fault in pack.Diagnostics)
            output.WriteLine($"{Place(fault.Source, fault.Span)}: {fault.Message}");
        var results = pack.Rules.SelectMany(ExampleRunner.Run).ToList();
        foreach (var failure in results.Where(result => !result.Passed))
        {
            output.WriteLine($"{Place(failure.Rule.File, failure.Place)}: {failure.Rule.Descriptor.Name}");
            output.WriteLine($"  expected: {failure.Expected}");
            output.WriteLine($"  actual:   {failure.Actual}");
        }
        var failed = results.Count(result => !result.Passed);
        if (!quiet)
            output.WriteLine($"{results.Count - failed} passed, {failed} failed in {English.Count(pack.Rules.Length, "rule")}.");
        return pack.Diagnostics.Any(EngineDiagnostics.IsFailure) ? ExitCodes.Failure : failed > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static string Place(SourceText source, TextSpan span)
    {
        var (line, character) = source.GetLinePosition(span.Start);
        return $"{source.Path}:{line + 1}:{character + 1}";
    }
}
