using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using StyleLint.Analysis.Files;
using StyleLint.Configuration;

namespace StyleLint.Cli.Commands;

/// <summary>The part of a command line that says which articles are meant and which rules: the same for every command that lints.</summary>
internal sealed record ArticleOptions
{
    public const string StandardInput = "-";

    private static readonly Argument<string[]> _names = new("path")
    {
        Description = "Files, folders or globs; '-' reads standard input. The working folder where none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> _standardInputName = new("--stdin-filename")
    {
        Description = "The name that standard input goes by; its ending says how to read it.",
        DefaultValueFactory = _ => "stdin.txt",
    };

    private static readonly Option<string?> _config = new("--config", "-c")
    {
        Description = "The settings file to use, in the place of those that would be found.",
    };

    private static readonly Option<string[]> _select = new("--select") { Description = "Only these rules: ids, names or packs, with commas between." };
    private static readonly Option<string[]> _ignore = new("--ignore") { Description = "Not these rules: ids, names or packs, with commas between." };
    private static readonly Option<bool> _forceExclude = new("--force-exclude")
    {
        Description = "Leave out what the settings exclude, even where it is named: for hooks, which name every file.",
    };

    private static readonly Option<string?> _shard = new("--shard")
    {
        Description = "N/COUNT: only one of several even parts, always the same files.",
        HelpName = "N/COUNT",
    };

    private static readonly Option<WholeNumber?> _jobs = WholeNumber.Option(
        "--jobs", "How many files to check at once; as many as there are processors where no number is given.", "-j");

    /// <summary>Files, folders, globs, or <see cref="StandardInput"/> alone.</summary>
    public required ImmutableArray<string> Names { get; init; }

    public string StandardInputName { get; init; } = "stdin.txt";

    /// <summary>Null where the settings are looked for.</summary>
    public string? SettingsFile { get; init; }

    public RuleChoice Rules { get; init; } = RuleChoice.BySettings;

    /// <summary>Whether files that are named are left out, too, where the settings exclude them.</summary>
    public bool ForceExclude { get; init; }

    /// <summary>Null for all files.</summary>
    public Shard? Shard { get; init; }

    public int Jobs { get; init; } = 1;

    public bool ReadsStandardInput => Names is [StandardInput];

    public static void AddTo(Command command)
    {
        command.Add(_names);
        foreach (var option in (Option[])[_standardInputName, _config, _select, _ignore, _forceExclude, _shard, _jobs])
            command.Add(option);
    }

    /// <exception cref="CliException">An option is not known, a path is empty, or standard input is named beside other paths.</exception>
    public static ArticleOptions Read(ParseResult result)
    {
        var names = result.GetValue(_names) is { Length: > 0 } given ? given : ["."];
        if (!result.Tokens.Any(token => token.Type == TokenType.DoubleDash) && names.FirstOrDefault(name => name is ['-', _, ..]) is { } option)
            throw new CliException(UnknownWord.Message("option", option, result.CommandResult.Command.Options.Select(known => known.Name)));
        if (names.Contains(""))
            throw new CliException("A path is empty. Name a file or a folder; '.' is the working folder.");
        if (names.Length > 1 && names.Contains(StandardInput))
            throw new CliException("'-' reads standard input, so no other path can be named beside it.");
        return new ArticleOptions
        {
            Names = [.. names],
            StandardInputName = result.GetValue(_standardInputName)!,
            SettingsFile = result.GetValue(_config),
            Rules = new RuleChoice(Split(result.GetValue(_select)), Split(result.GetValue(_ignore))),
            ForceExclude = result.GetValue(_forceExclude),
            Shard = result.GetValue(_shard) is { } shard ? ReadShard(shard) : null,
            Jobs = Math.Max(1, result.GetValue(_jobs)?.Value ?? Environment.ProcessorCount),
        };
    }

    private static Shard ReadShard(string text) =>
        Shard.Parse(text) ?? throw new CliException($"--shard takes a number and a count, such as 3/8, not '{text}'.");

    private static ImmutableArray<string> Split(string[]? values) =>
        [.. (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
