using System.CommandLine;
using StyleLint.Diagnostics;

namespace StyleLint.Cli.Commands.Fixing;

/// <summary><c>fix [PATH|GLOB…]</c>: repairs articles.</summary>
internal static class FixCommand
{
    public const string Name = "fix";

    private static readonly Option<bool> _diff = new("--diff") { Description = "Print what would be repaired as a patch, and write nothing." };
    private static readonly Option<bool> _check = new("--check") { Description = "Write nothing; exit code 1 says that something would be repaired." };
    private static readonly Option<bool> _interactive = new("--interactive", "-i") { Description = "Ask what to do about each finding that is left." };
    private static readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Do not say what was repaired." };

    public static Option<bool> Unsafe { get; } = new("--unsafe") { Description = "Also make the repairs that are probably, not surely, what was meant." };

    public static Command Create(CliEnvironment environment)
    {
        var command = new Command(Name, "Repair articles, as far as it is sure how.") { Unsafe, _diff, _check, _interactive, _quiet };
        ArticleOptions.AddTo(command);
        command.SetAction(result => new FixRun(environment, Read(result)).Execute());
        return command;
    }

    public static FixSafety ReadSafety(ParseResult result) => result.GetValue(Unsafe) ? FixSafety.Unsafe : FixSafety.Safe;

    private static FixOptions Read(ParseResult result)
    {
        var options = new FixOptions
        {
            Articles = ArticleOptions.Read(result),
            UpTo = ReadSafety(result),
            Diff = result.GetValue(_diff),
            Check = result.GetValue(_check),
            Interactive = result.GetValue(_interactive),
            Quiet = result.GetValue(_quiet),
        };
        return options is { Interactive: true, WritesFiles: false }
            ? throw new CliException("--interactive writes files, so it goes with neither --diff nor --check nor standard input.")
            : options;
    }
}
