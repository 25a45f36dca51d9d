using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Rules.Yaml;

namespace StyleLint.Configuration;

/// <summary>All rule files that the settings of a run can mean: what the tool ships with, and folders that settings name.</summary>
internal sealed class RuleCatalog(RunRoot root)
{
    private readonly Dictionary<string, RulePack> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<(RuleFile, YamlMapping), RuleFile> _adjusted = [];

    public ImmutableArray<Diagnostic> Faults =>
        [.. RulePack.BuiltIn.Diagnostics, .. _byFolder.Values.SelectMany(pack => pack.Diagnostics), .. _adjusted.Values.SelectMany(f => f.Diagnostics)];

    public static RulePack BuiltIn => RulePack.BuiltIn;

    public IEnumerable<string> RuleNames => _byFolder.Values.Prepend(BuiltIn).SelectMany(pack => pack.Rules).Select(rule => rule.Descriptor)
        .SelectMany(descriptor => new[] { descriptor.Id, descriptor.Name, descriptor.Category }).Distinct();

    /// <param name="folder">Full path of an existing folder.</param>
    public RulePack Load(string folder)
    {
        if (!_byFolder.TryGetValue(folder, out var pack))
            _byFolder.Add(folder, pack = RulePack.FromFolder(folder, root.Relative));
        return pack;
    }

    /// <summary>A rule file with some of its keys set by the settings.</summary>
    public RuleFile Adjust(RuleFile file, YamlMapping parameters)
    {
        if (!_adjusted.TryGetValue((file, parameters), out var adjusted))
            _adjusted.Add((file, parameters), adjusted = file.With(parameters));
        return adjusted;
    }
}
