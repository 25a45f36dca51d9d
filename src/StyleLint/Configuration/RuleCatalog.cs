using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;

namespace StyleLint.Configuration;

/// <summary>All rule files that the settings of a run can mean: what the tool ships with, and folders that settings name.</summary>
/// <param name="choice">Of rules that it leaves out, nobody need hear what is wrong with them.</param>
internal sealed class RuleCatalog(RunRoot root, RuleChoice choice)
{
    private readonly Dictionary<string, RulePack> _byFolder = new(StringComparer.Ordinal);
    private readonly List<RulePack> _styles = [];
    private readonly HashSet<RuleFile> _dismissed = [];
    private readonly Dictionary<(RuleFile, YamlMapping), RuleFile> _adjusted = [];

    public ImmutableArray<Diagnostic> Faults =>
    [
        .. Files.Concat(_adjusted.Values)
            .Where(file => !_dismissed.Contains(file) && choice.Allows(file.Id, file.Name))
            .SelectMany(file => file.Diagnostics),
    ];

    /// <summary>Those that the tool ships with first.</summary>
    public IEnumerable<Rule> Rules => Packs.Prepend(RulePack.BuiltIn).SelectMany(pack => pack.Rules);

    /// <summary>Ids, names and packs, also those of files that give no rule.</summary>
    public IEnumerable<string> RuleNames => RulePack.BuiltIn.Files.Concat(Files)
        .SelectMany(file => new[] { file.Id, file.Name, file.Name.Split('.')[0] }).Distinct();

    /// <summary>Those of the user; what the tool ships with has no faults.</summary>
    private IEnumerable<RulePack> Packs => _byFolder.Values.Concat(_styles);

    private IEnumerable<RuleFile> Files => Packs.SelectMany(pack => pack.Files);

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
