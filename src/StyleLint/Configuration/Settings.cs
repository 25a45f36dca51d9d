using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Configuration;

/// <summary>What holds for the files of a folder: settings files from the outermost to the nearest, and the command line over them.</summary>
public sealed class Settings
{
    private readonly RuleCatalog _catalog;
    private readonly RuleChoice _choice;
    private readonly Action<Diagnostic> _report;
    private readonly ImmutableArray<SettingsFile> _files = [];

    /// <summary>By the overrides that hold: most files of a folder have the same, and so the same rules.</summary>
    private readonly Dictionary<string, RuleSet> _ruleSets = [];

    internal Settings(RuleCatalog catalog, RuleChoice choice, Action<Diagnostic> report)
        : this(catalog, choice, report, [])
    {
    }

    private Settings(RuleCatalog catalog, RuleChoice choice, Action<Diagnostic> report, ImmutableArray<SettingsFile> files)
    {
        _catalog = catalog;
        _choice = choice;
        _report = report;
        _files = files;
    }

    /// <summary>Whether a file that nobody named is left out.</summary>
    /// <param name="path">Full.</param>
    public bool Excludes(string path) =>
        _files.Any(file => file.Exclude.Matches(path) || (!file.Include.IsEmpty && !file.Include.Matches(path)));

    /// <param name="path">Full.</param>
    public RuleSet RulesFor(string path)
    {
        var overrides = _files.SelectMany(file => file.Overrides).ToArray();
        var key = string.Concat(overrides.Select(o => o.Files.Matches(path) ? "1" : "0"));
        if (!_ruleSets.TryGetValue(key, out var ruleSet))
            _ruleSets.Add(key, ruleSet = Resolve([.. overrides.Where((_, index) => key[index] == '1')]));
        return ruleSet;
    }

    internal Settings With(SettingsFile nearer) => new(_catalog, _choice, _report, _files.Add(nearer));

    private RuleSet Resolve(ImmutableArray<SettingsOverride> overrides)
    {
        var locale = overrides.LastOrDefault(o => o.Locale is not null)?.Locale
            ?? _files.LastOrDefault(file => file.Locale is not null)?.Locale
            ?? RuleSet.DefaultLocale;
        var builder = new RuleSetBuilder(_catalog, _report);
        foreach (var file in _files)
        {
            foreach (var name in file.Extends)
                builder.Extend(name, file.Folder);
        }
        if (_files.All(file => file.Extends.IsEmpty))
            builder.ExtendRecommended();
        foreach (var setting in _files.SelectMany(file => file.Rules).Concat(overrides.SelectMany(o => o.Rules)))
            builder.Apply(setting);
        return builder.Build(locale, _choice);
    }
}
