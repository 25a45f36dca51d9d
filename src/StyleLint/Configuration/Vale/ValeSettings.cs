using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;

namespace StyleLint.Configuration.Vale;

/// <summary>
/// One <c>.vale.ini</c>, and the command line over it. It switches on the styles that it names and no rule besides; what a section says
/// of a rule goes over the styles, and what a later one says over what an earlier one does.
/// </summary>
internal sealed class ValeSettings : Settings
{
    private const string Recommended = "recommended";

    private readonly ValeFile _file;
    private readonly RuleCatalog _catalog;
    private readonly RuleChoice _choice;
    private readonly SettingsSource _source;
    private readonly StyleLibrary _library;

    public ValeSettings(ValeFile file, RuleCatalog catalog, RuleChoice choice, SettingsSource source)
    {
        _file = file;
        _catalog = catalog;
        _choice = choice;
        _source = source;
        _library = new StyleLibrary(file, catalog, source);
    }

    /// <summary>Styles and vocabularies are nobody's articles. A folder that also holds articles is only left out where it holds vocabularies.</summary>
    public override bool Excludes(string path) => _file.StylesPaths.Any(folder =>
        FolderPath.Holds(Path.Combine(folder, "config"), path) || (FolderPath.Holds(folder, path) && !FolderPath.Holds(folder, _file.Folder)));

    public override string? EndingFor(string path) => _file.Formats.GetValueOrDefault(Path.GetExtension(path).ToLowerInvariant());

    /// <summary>A file that is read by another ending goes by either name.</summary>
    private protected override bool[] FindParts(string path)
    {
        var relative = FolderPath.Holds(_file.Folder, path) ? new RunRoot(_file.Folder).Relative(path) : _source.Root.Relative(path);
        var alias = EndingFor(path) is { } ending ? Path.ChangeExtension(relative, ending) : relative;
        return [.. _file.Sections.Select(section => section.Files.Matches(relative) || section.Files.Matches(alias))];
    }

    private protected override RuleSet Resolve(bool[] parts)
    {
        var sections = _file.Sections.Where((_, index) => parts[index]).ToArray();
        var builder = new RuleSetBuilder(_catalog, _source.Faults.Add, knowsOurs: !_choice.Select.IsEmpty);
        var styles = sections.LastOrDefault(section => section.Styles is not null)?.Styles ?? [];
        foreach (var style in styles)
            Extend(builder, style);
        var rules = SettingsOf(sections);
        ReportSpelling(styles, rules);
        foreach (var setting in rules)
            Apply(builder, setting);
        var ruleSet = builder.Build(RuleSet.DefaultLocale, _choice, _file.MinLevel);
        return ruleSet with
        {
            Rules = _file.SkippedScopes.IsEmpty ? ruleSet.Rules : [.. ruleSet.Rules.Select(WithoutSkipped)],
            Ignores = [.. sections.SelectMany(section => section.Ignores)],
        };
    }

    /// <summary>Those of all sections, later ones last. A section that wants no styles wants nothing of what those before it say.</summary>
    private static List<RuleSetting> SettingsOf(IEnumerable<ValeSection> sections)
    {
        var rules = new List<RuleSetting>();
        foreach (var section in sections)
        {
            if (section.Styles is { IsEmpty: true })
                rules.Clear();
            foreach (var setting in section.Rules)
            {
                if (setting.IsUnset)
                    rules.RemoveAll(other => other.Selector.Value.Equals(setting.Selector.Value, StringComparison.OrdinalIgnoreCase));
                else
                    rules.Add(setting);
            }
        }
        return rules;
    }

    private void Extend(RuleSetBuilder builder, YamlScalar style)
    {
        if (style.Value == Recommended)
        {
            foreach (var pack in _library.Ours)
                builder.ExtendWith(pack, onlyRecommended: true);
        }
        else if (_library.Find(style) is { } pack)
            builder.ExtendWith(pack);
    }

    private void Apply(RuleSetBuilder builder, RuleSetting setting)
    {
        var rule = setting.Selector;
        var style = rule with { Value = rule.Value.Split('.')[0] };
        if (_library.Find(style) is not { } pack)
            return;
        builder.Know(pack);
        if (!ValeStyle.Names(rule.Value) || pack.Rules.Any(own => own.Descriptor.Name.Equals(rule.Value, StringComparison.OrdinalIgnoreCase)))
            builder.Apply(setting);
    }

    /// <summary>Who switches it off need not be told that it does not run.</summary>
    private void ReportSpelling(IEnumerable<YamlScalar> styles, IEnumerable<RuleSetting> rules)
    {
        var last = rules.LastOrDefault(rule => rule.Selector.Value.Equals(ValeStyle.Spelling, StringComparison.OrdinalIgnoreCase));
        var wanted = last is null ? styles.FirstOrDefault(style => style.Value == ValeStyle.Name) : last.Level == Severity.None ? null : last.Selector;
        if (wanted is null)
            return;
        var message = $"{ValeStyle.Spelling}, since spelling is not checked here. '{ValeStyle.Spelling} = NO' silences this.";
        _source.Faults.Add(wanted.ReportAs(EngineDiagnostics.UnsupportedRule, message));
    }

    private ActiveRule WithoutSkipped(ActiveRule active) =>
        active with { Rule = active.Rule with { Scope = active.Rule.Scope.Except(_file.SkippedScopes) } };
}
