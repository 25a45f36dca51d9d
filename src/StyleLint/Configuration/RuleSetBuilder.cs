using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Configuration;

/// <summary>Switches rules on and off, one setting after the other; the last one counts.</summary>
internal sealed class RuleSetBuilder(RuleCatalog catalog, Action<Diagnostic> report)
{
    private const string Recommended = "recommended";
    private const string All = "all";

    private readonly List<Entry> _entries = [.. RuleCatalog.BuiltIn.Files.Select(Entry.Of).OfType<Entry>()];

    public void ExtendRecommended() => SwitchOn(_entries.Where(entry => entry.Rule.Recommended));

    public void Extend(YamlScalar name, string settingsFolder)
    {
        switch (name.Value)
        {
            case Recommended:
                ExtendRecommended();
                return;
            case All:
                SwitchOn(_entries);
                return;
        }
        var folder = Path.GetFullPath(name.Value, settingsFolder);
        if (!Directory.Exists(folder))
        {
            report(name.Report($"there is no folder of rules '{name.Value}'.{NearestWord.Hint(name.Value, [Recommended, All])}"));
            return;
        }
        var entries = catalog.Load(folder).Files.Select(Entry.Of).OfType<Entry>().Where(e => _entries.All(known => known.File != e.File)).ToList();
        _entries.AddRange(entries);
        SwitchOn(entries);
    }

    public void Apply(RuleSetting setting)
    {
        var meant = _entries.Where(entry => entry.IsMeantBy(setting.Selector.Value)).ToList();
        if (meant.Count == 0)
        {
            report(setting.Selector.Report(
                $"there is no rule '{setting.Selector.Value}'.{NearestWord.Hint(setting.Selector.Value, Names)}"));
        }
        foreach (var entry in meant)
        {
            if (setting.Parameters is { } parameters)
                entry.File = catalog.Adjust(entry.File, parameters);
            entry.Severity = setting.Level ?? entry.Rule.Descriptor.DefaultSeverity;
        }
    }

    public RuleSet Build(string locale, RuleChoice choice)
    {
        var active = _entries
            .Where(entry => entry.Rule.AppliesTo(locale))
            .Where(entry => choice.Select.IsEmpty ? entry.Severity > Severity.None : choice.Select.Any(entry.IsMeantBy))
            .Where(entry => !choice.Ignore.Any(entry.IsMeantBy))
            .Select(entry => new ActiveRule(entry.Rule, entry.Severity > Severity.None ? entry.Severity : entry.Rule.Descriptor.DefaultSeverity))
            .OrderBy(rule => rule.Rule.Descriptor.Id, StringComparer.Ordinal);
        return new RuleSet([.. active], locale);
    }

    private IEnumerable<string> Names =>
        _entries.SelectMany(e => new[] { e.Rule.Descriptor.Id, e.Rule.Descriptor.Name, e.Rule.Descriptor.Category }).Distinct();

    private static void SwitchOn(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
            entry.Severity = entry.Rule.Descriptor.DefaultSeverity;
    }

    private sealed class Entry(RuleFile file, Rule rule)
    {
        private RuleFile _file = file;

        public RuleFile File
        {
            get => _file;
            set
            {
                _file = value;
                Rule = value.Rule ?? Rule;
            }
        }

        public Rule Rule { get; private set; } = rule;

        /// <summary>None while it is off.</summary>
        public Severity Severity { get; set; }

        public static Entry? Of(RuleFile file) => file.Rule is { } rule ? new Entry(file, rule) : null;

        public bool IsMeantBy(string selector) => RuleSelector.Matches(selector, Rule.Descriptor.Id, Rule.Descriptor.Name);
    }
}
