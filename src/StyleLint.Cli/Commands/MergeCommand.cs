using System.CommandLine;
using StyleLint.Cli.Reports;
using StyleLint.Output.Sarif;

namespace StyleLint.Cli.Commands;

/// <summary><c>merge FILE…</c>: one SARIF file of the parts that <c>check --shard</c> made.</summary>
internal static class MergeCommand
{
    public const string Name = "merge";

    private static readonly Argument<string[]> _files = new("file") { Description = "SARIF files that style-lint wrote.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write; standard output where none is named.",
        HelpName = "FILE",
    };

    public static Command Create(CliEnvironment environment)
    {
        var command = new Command(Name, "Make one SARIF file of those of several parts of a run.") { _files, _output };
        command.SetAction(result =>
        {
            var names = result.GetValue(_files)!.SelectMany(name => Expand(name, environment)).Order(StringComparer.Ordinal);
            var logs = names.Select(name => Read(name, environment)).ToList();
            using var merged = new MemoryStream();
            Merge(logs, merged);
            if (result.GetValue(_output) is { } file)
                OutputFile.Write(file, merged.ToArray(), environment);
            else
                merged.WriteTo(environment.Output);
        });
        return command;
    }

    /// <summary>The shells of Windows hand a pattern on as it is.</summary>
    private static IEnumerable<string> Expand(string name, CliEnvironment environment)
    {
        var (folder, pattern) = (Path.GetDirectoryName(name) ?? "", Path.GetFileName(name));
        return pattern.AsSpan().IndexOfAny('*', '?') >= 0 && Directory.Exists(environment.FullPath(folder))
            ? Directory.EnumerateFiles(environment.FullPath(folder), pattern).Select(path => Path.Combine(folder, Path.GetFileName(path))).DefaultIfEmpty(name)
            : [name];
    }

    private static void Merge(List<(string Name, string Text)> logs, Stream output)
    {
        try
        {
            SarifMerger.Merge(logs, output);
        }
        catch (FormatException e)
        {
            throw new CliException(e.Message);
        }
    }

    private static (string Name, string Text) Read(string name, CliEnvironment environment)
    {
        try
        {
            return (name, File.ReadAllText(environment.FullPath(name)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"There is no file '{name}' that can be read.");
        }
    }
}
