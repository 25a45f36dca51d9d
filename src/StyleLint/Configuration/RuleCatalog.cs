using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;

namespace StyleLint.Configuration;

/// <summary>All rule files that the settings of a run can mean: what the tool ships with, and folders that settings name.</summary>
internal sealed class RuleCatalog(RunRoot root)
{
    private readonly Dictionary<string, RulePack> _byFolder = new(StringComparer.Ordinal);
    private readonly List<RulePack> _styles = [];
    private readonly HashSet<RuleFile> _dismissed = [];
    private readonly Dictionary<(RuleFile, YamlMapping), RuleFile> _adjusted = [];

    public ImmutableArray<Diagnostic> Faults =>
        [.. Packs.SelectMany(pack => pack.Files).Where(file => !_dismissed.Contains(file)).SelectMany(file => file.Diagnostics), .. _adjusted.Values.SelectMany(f => f.Diagnostics)];

    /// <summary>Those that the tool ships with first.</summary>
    public IEnumerable<Rule> Rules => Packs.Prepend(RulePack.BuiltIn).SelectMany(pack => pack.Rules);

    public IEnumerable<string> RuleNames => Rules.Select(rule => rule.Descriptor)
        .SelectMany(descriptor => new[] { descriptor.Id, descriptor.Name, descriptor.Category }).Distinct();

    /// <summary>Those of the user; what the tool ships with has no faults.</summary>
    private IEnumerable<RulePack> Packs => _byFolder.Values.Concat(_styles);

    /// <param name="folder">Full path of an existing folder.</param>
    public RulePack Load(string folder)
    {
        if (!_byFolder.TryGetValue(folder, out var pack))
            _byFolder.Add(folder, pack = RulePack.FromFolder(folder, root.Relative));
        return pack;
    }

    /// <summary>The folder of a style for Vale, whose name is that of the style.</summary>
    /// <param name="vocabulary">Words that its rules let pass; null for none.</param>
    public RulePack LoadStyle(string folder, ExceptionList? vocabulary) => Add(RulePack.FromFolder(folder, root.Relative, isStyle: true, vocabulary));

    /// <summary>Rules that stand in no folder.</summary>
    public RulePack Add(RulePack pack)
    {
        _styles.Add(pack);
        return pack;
    }

    /// <summary>Nobody need hear what is wrong with a file whose rule is switched off.</summary>
    public void Dismiss(RuleFile file) => _dismissed.Add(file);

    /// <summary>A rule file with some of its keys set by the settings.</summary>
    public RuleFile Adjust(RuleFile file, YamlMapping parameters)
    {
        if (!_adjusted.TryGetValue((file, parameters), out var adjusted))
            _adjusted.Add((file, parameters), adjusted = file.With(parameters));
        return adjusted;
    }
}
