using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Configuration;

/// <summary>Files <c>style-lint.yml</c> from the outermost to the nearest, and the command line over them.</summary>
internal sealed class StyleLintSettings : Settings
{
    private readonly RuleCatalog _catalog;
    private readonly RuleChoice _choice;
    private readonly Action<Diagnostic> _report;
    private readonly ImmutableArray<SettingsFile> _files = [];

    public StyleLintSettings(RuleCatalog catalog, RuleChoice choice, Action<Diagnostic> report)
        : this(catalog, choice, report, [])
    {
    }

    private StyleLintSettings(RuleCatalog catalog, RuleChoice choice, Action<Diagnostic> report, ImmutableArray<SettingsFile> files)
    {
        _catalog = catalog;
        _choice = choice;
        _report = report;
        _files = files;
    }

    private SettingsOverride[] Overrides => field ??= [.. _files.SelectMany(file => file.Overrides)];

    public override bool Excludes(string path) =>
        _files.Any(file => file.Exclude.Matches(path) || (!file.Include.IsEmpty && !file.Include.Matches(path)));

    public StyleLintSettings With(SettingsFile nearer) => new(_catalog, _choice, _report, _files.Add(nearer));

    private protected override bool[] FindParts(string path) => Array.ConvertAll(Overrides, o => o.Files.Matches(path));

    private protected override RuleSet Resolve(bool[] parts)
    {
        var overrides = Overrides.Where((_, index) => parts[index]).ToArray();
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
