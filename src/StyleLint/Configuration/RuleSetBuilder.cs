using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Configuration;

/// <summary>Switches rules on and off, one setting after the other; the last one counts.</summary>
/// <param name="knowsOurs">Whether a setting may name a rule of ours although none of our packs was switched on.</param>
internal sealed class RuleSetBuilder(RuleCatalog catalog, Action<Diagnostic> report, bool knowsOurs = true)
{
    private const string Recommended = "recommended";
    private const string All = "all";

    private readonly List<Entry> _entries = [.. (knowsOurs ? RulePack.Shipped : []).Select(rule => new Entry(() => rule.File, rule.IsRecommended))];
    private readonly HashSet<RulePack> _known = [];

    /// <summary>Files that have a name but give no rule, for which they have been reported.</summary>
    private readonly HashSet<RuleFile> _unusable = [];

    public void ExtendRecommended() => SwitchOn(_entries.Where(entry => entry.IsRecommended));

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
        SwitchOn(Add(catalog.Load(folder)));
    }

    /// <summary>Switches on the rules of a pack, all or the recommended ones, in the place of those of other packs that go by its name.</summary>
    public void ExtendWith(RulePack pack, bool onlyRecommended = false)
    {
        Know(pack);
        SwitchOn(_entries.Where(entry => pack.Files.Contains(entry.File) && (!onlyRecommended || entry.IsRecommended)));
    }

    /// <summary>Takes up the rules of a pack, which stay off, in the place of those of other packs that go by its name.</summary>
    public void Know(RulePack pack)
    {
        if (!_known.Add(pack))
            return;
        var names = pack.Rules.Select(rule => rule.Descriptor.Category).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _entries.RemoveAll(entry => names.Contains(entry.Rule.Descriptor.Category) && !pack.Files.Contains(entry.File));
        Add(pack);
    }

    public void Apply(RuleSetting setting)
    {
        var meant = _entries.Where(entry => entry.IsMeantBy(setting.Selector.Value)).ToList();
        var unusable = _unusable.Where(file => RuleSelector.Matches(setting.Selector.Value, file.Name, file.Name)).ToList();
        if (setting.Level == Severity.None)
            unusable.ForEach(catalog.Dismiss);
        if (meant.Count == 0 && unusable.Count == 0)
        {
            report(setting.Selector.Report(
                $"there is no rule '{setting.Selector.Value}'.{NearestWord.Hint(setting.Selector.Value, Names)}"));
        }
        foreach (var entry in meant)
        {
            if (setting.Parameters is { } parameters)
                entry.File = catalog.Adjust(entry.File, parameters);
            if (setting.IsSwitch)
                entry.Severity = setting.Level ?? entry.Rule.Descriptor.DefaultSeverity;
        }
    }

    /// <param name="minLevel">What is below is left out, unless the choice names it.</param>
    public RuleSet Build(string locale, RuleChoice choice, Severity minLevel = Severity.Suggestion)
    {
        var active = _entries
            .Where(entry => entry.Severity >= minLevel || !choice.Select.IsEmpty)
            .Where(entry => entry.Rule.AppliesTo(locale) && choice.Allows(entry.Rule.Descriptor.Id, entry.Rule.Descriptor.Name))
            .Select(entry => new ActiveRule(entry.Rule, entry.Severity > Severity.None ? entry.Severity : entry.Rule.Descriptor.DefaultSeverity))
            .OrderBy(rule => rule.Rule.Descriptor.Id, StringComparer.Ordinal);
        return new RuleSet([.. active], locale);
    }

    private IEnumerable<string> Names =>
        _entries.SelectMany(e => new[] { e.Rule.Descriptor.Id, e.Rule.Descriptor.Name, e.Rule.Descriptor.Category }).Distinct();

    private List<Entry> Add(RulePack pack)
    {
        var added = pack.Files.Where(file => file.Rule is not null && _entries.TrueForAll(entry => entry.File != file)).ToList();
        var entries = added.ConvertAll(file => new Entry(() => file, file.Rule!.Recommended));
        _entries.AddRange(entries);
        _unusable.UnionWith(pack.Files.Where(file => file.Rule is null));
        return entries;
    }

    private static void SwitchOn(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
            entry.Severity = entry.Rule.Descriptor.DefaultSeverity;
    }

    /// <param name="load">Gives a file that holds a rule; asked only where the rule may be on.</param>
    private sealed class Entry(Func<RuleFile> load, bool isRecommended)
    {
        private RuleFile? _file;

        public bool IsRecommended => isRecommended;

        public RuleFile File
        {
            get => _file ??= load();
            set
            {
                Rule = value.Rule ?? Rule;
                _file = value;
            }
        }

        public Rule Rule
        {
            get => field ??= File.Rule!;
            private set;
        }

        /// <summary>None while it is off.</summary>
        public Severity Severity { get; set; }

        public bool IsMeantBy(string selector) => RuleSelector.Matches(selector, Rule.Descriptor.Id, Rule.Descriptor.Name);
    }
}
