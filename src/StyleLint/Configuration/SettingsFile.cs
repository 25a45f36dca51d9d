using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;

namespace StyleLint.Configuration;

/// <summary>One <c>style-lint.yml</c>, as written. Every fault in it is reported and the rest of it used.</summary>
/// <param name="Folder">Full; globs and folders in the file are relative to it.</param>
internal sealed record SettingsFile(string Folder)
{
    public const string FileName = "style-lint.yml";

    /// <summary>Whether the search for further settings ends here.</summary>
    public bool IsRoot { get; init; }

    /// <summary><c>recommended</c>, <c>all</c> or a folder of rules.</summary>
    public ImmutableArray<YamlScalar> Extends { get; init; } = [];

    public string? Locale { get; init; }

    /// <summary>Of the files that nobody named; empty includes them all.</summary>
    public required GlobSet Include { get; init; }

    public required GlobSet Exclude { get; init; }

    public ImmutableArray<RuleSetting> Rules { get; init; } = [];

    public ImmutableArray<SettingsOverride> Overrides { get; init; } = [];

    public static SettingsFile Empty(string folder) =>
        new(folder) { Include = new GlobSet(folder, []), Exclude = new GlobSet(folder, []) };

    public static SettingsFile Read(YamlFile file, string folder, ICollection<Diagnostic> faults)
    {
        var root = YamlParser.Parse(file, faults);
        if (root is not YamlMapping mapping)
        {
            if (root is not null)
                faults.Add(root.Report($"the file must hold settings such as 'locale: en-GB', not {root.Kind}."));
            return Empty(folder);
        }
        var map = new YamlMap(mapping, faults);
        var settings = new SettingsFile(folder)
        {
            IsRoot = map.Bool("root"),
            Extends = map.Scalars("extends"),
            Locale = map.String("locale"),
            Include = new GlobSet(folder, map.Strings("include")),
            Exclude = new GlobSet(folder, map.Strings("exclude")),
            Rules = ReadRules(map),
            Overrides = [.. map.Maps("overrides").Select(o => ReadOverride(o, folder))],
        };
        map.Close();
        return settings;
    }

    private static SettingsOverride ReadOverride(YamlMap map, string folder)
    {
        var files = map.Strings("files");
        if (files.IsEmpty)
            map.Faults.Add(map.Mapping.Report("an override needs 'files', a list of globs."));
        var read = new SettingsOverride(new GlobSet(folder, files), ReadRules(map), map.String("locale"));
        map.Close();
        return read;
    }

    private static ImmutableArray<RuleSetting> ReadRules(YamlMap map) => map.Map("rules") is { } rules ? [.. RuleSetting.ReadAll(rules)] : [];
}
