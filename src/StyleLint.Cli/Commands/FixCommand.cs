using System.CommandLine;
using StyleLint.Diagnostics;

namespace StyleLint.Cli.Commands;

/// <summary><c>fix [PATH|GLOB…]</c>: repairs articles.</summary>
internal static class FixCommand
{
    private static readonly Option<bool> _diff = new("--diff") { Description = "Print what would be repaired as a patch, and write nothing." };
    private static readonly Option<bool> _check = new("--check") { Description = "Write nothing; exit code 1 says that something would be repaired." };
    private static readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Do not say what was repaired." };

    public static Option<bool> Unsafe { get; } = new("--unsafe") { Description = "Also make the repairs that are probably, not surely, what was meant." };

    public static Command Create(CliEnvironment environment)
    {
        var command = new Command("fix", "Repair articles, as far as it is sure how.") { Unsafe, _diff, _check, _quiet };
        ArticleOptions.AddTo(command);
        command.SetAction(result => new FixRun(environment, Read(result)).Execute());
        return command;
    }

    public static FixSafety ReadSafety(ParseResult result) => result.GetValue(Unsafe) ? FixSafety.Unsafe : FixSafety.Safe;

    private static FixOptions Read(ParseResult result) => new()
    {
        Articles = ArticleOptions.Read(result),
        UpTo = ReadSafety(result),
        Diff = result.GetValue(_diff),
        Check = result.GetValue(_check),
        Quiet = result.GetValue(_quiet),
    };
}
