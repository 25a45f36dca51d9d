using System.CommandLine;
using StyleLint.Cli.Commands;
using StyleLint.Cli.Commands.Checking;
using StyleLint.Cli.Commands.Fixing;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Cli;

/// <summary>The command line as a whole. <c>check</c> is what it does when no command is named.</summary>
internal static class StyleLintCommand
{
    /// <summary>An article or a folder may have a name that starts with '@'; it is no file of arguments.</summary>
    private static readonly ParserConfiguration _parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>In the order of the help. Only the one that is called is made, since its many options cost a start time.</summary>
    private static readonly NamedCommand[] _commands =
    [
        new(CheckCommand.Name, CheckCommand.Create),
        new(FixCommand.Name, FixCommand.Create),
        new(BaselineCommand.Name, BaselineCommand.Create),
        new(MergeCommand.Name, MergeCommand.Create),
        new(RulesCommand.Name, RulesCommand.Create),
        new(ExplainCommand.Name, ExplainCommand.Create),
        new(TestCommand.Name, TestCommand.Create),
        new(InitCommand.Name, InitCommand.Create),
    ];

    public static int Invoke(string[] args, CliEnvironment environment)
    {
        if (NearestCommand(args, environment) is { } command)
        {
            environment.Error.WriteLine($"There is neither a command nor a file '{args[0]}'. Did you mean '{command}'?");
            return ExitCodes.Failure;
        }
        var result = Parse(args, environment);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
                environment.Error.WriteLine(error.Message);
            environment.Error.WriteLine("See 'style-lint --help'.");
            return ExitCodes.Failure;
        }
        using var output = new StreamWriter(environment.Output, leaveOpen: true) { AutoFlush = true };
        try
        {
            return result.Invoke(new InvocationConfiguration { Output = output, Error = environment.Error, EnableDefaultExceptionHandler = false });
        }
        catch (IOException e) when (IsBrokenPipe(e))
        {
            return ExitCodes.Clean;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            environment.Error.WriteLine(Explain(e));
            return ExitCodes.Failure;
        }
    }

    /// <summary>The one that was perhaps meant; null where the first argument is a command, an option or a path, or is like none.</summary>
    private static string? NearestCommand(string[] args, CliEnvironment environment) =>
        args is [[not '-', ..] first, ..] && !Array.Exists(_commands, command => command.IsNamedBy(args)) && !Path.Exists(environment.FullPath(first))
            ? NearestWord.Find(first, _commands.Select(command => command.Name))
            : null;

    private static ParseResult Parse(string[] args, CliEnvironment environment)
    {
        var root = new RootCommand("Finds and repairs faults in prose: articles in Markdown, HTML and plain text.");
        if (args is not ["--help" or "-h" or "-?" or "--version", ..] && !Array.Exists(_commands, command => command.IsNamedBy(args)))
            args = [CheckCommand.Name, .. args];
        foreach (var command in _commands)
        {
            if (args[0].StartsWith('-') || command.IsNamedBy(args))
                root.Add(command.Create(environment));
        }
        return root.Parse(args, _parsing);
    }

    private static string Explain(Exception e) => e switch
    {
        CliException => e.Message,
        IOException or UnauthorizedAccessException => "The output cannot be written: the disk is full, or the output is closed.",
        _ => $"StyleLint itself failed ({e.GetType().Name}). Please report it at {ProjectLinks.Issues}, with the command.",
    };

    /// <summary>Whoever read our output, such as <c>head</c>, has seen enough.</summary>
    private static bool IsBrokenPipe(IOException e) => e.HResult is 32 or unchecked((int)0x8007006D) or unchecked((int)0x800700E8);

    private sealed record NamedCommand(string Name, Func<CliEnvironment, Command> Create)
    {
        public bool IsNamedBy(string[] args) => args is [var first, ..] && first == Name;
    }
}
