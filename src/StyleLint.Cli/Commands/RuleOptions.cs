using System.Collections.Immutable;
using System.CommandLine;
using StyleLint.Configuration;

namespace StyleLint.Cli.Commands;

/// <summary>The options by which several commands choose rules.</summary>
internal static class RuleOptions
{
    public static Option<string?> Config { get; } = new("--config", "-c") { Description = "The settings file to use, in the place of those that would be found." };

    public static Option<string[]> Select { get; } = new("--select") { Description = "Only these rules: ids, names or packs, with commas between." };

    public static Option<string[]> Ignore { get; } = new("--ignore") { Description = "Not these rules: ids, names or packs, with commas between." };

    public static RuleChoice Read(ParseResult result) => new(Split(result.GetValue(Select)), Split(result.GetValue(Ignore)));

    private static ImmutableArray<string> Split(string[]? values) =>
        [.. (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
