using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;

namespace StyleLint.Configuration;

/// <summary>What a settings file says of a rule or a pack: on or off, a level, parameters of the rule.</summary>
/// <param name="Selector">An id, a name or a pack.</param>
/// <param name="Level">Null keeps the rule's own; <see cref="Severity.None"/> switches it off.</param>
/// <param name="Parameters">Laid over the rule's own keys; null where there are none.</param>
internal sealed record RuleSetting(YamlScalar Selector, Severity? Level, YamlMapping? Parameters)
{
    private const string LevelKey = "level";

    private static readonly (string Word, Severity? Level)[] _levels =
    [
        ("error", Severity.Error), ("warning", Severity.Warning), ("suggestion", Severity.Suggestion),
        ("on", null), ("yes", null), ("true", null), ("off", Severity.None), ("no", Severity.None), ("false", Severity.None),
    ];

    /// <summary>Whether it also says that the rule is on; one that does not sets parameters of a rule that others switch on.</summary>
    public bool IsSwitch { get; init; } = true;

    /// <summary>Each entry of a map from rules to a level or to a map of parameters.</summary>
    public static IEnumerable<RuleSetting> ReadAll(YamlMap rules)
    {
        foreach (var (selector, value) in rules.Mapping.Entries)
        {
            var parameters = value as YamlMapping;
            var level = parameters is null ? value : parameters.Find(LevelKey);
            var rest = parameters is null ? null : parameters with { Entries = [.. parameters.Entries.Where(e => e.Key.Value != LevelKey)] };
            if (TryReadLevel(level, rules, out var severity))
                yield return new RuleSetting(selector, severity, rest is { Entries.IsEmpty: false } ? rest : null);
        }
    }

    private static bool TryReadLevel(YamlNode? node, YamlMap rules, out Severity? level)
    {
        level = null;
        if (node is null)
            return true;
        foreach (var (word, known) in _levels)
        {
            if (node is not YamlScalar scalar || !word.Equals(scalar.Value, StringComparison.OrdinalIgnoreCase))
                continue;
            level = known;
            return true;
        }
        rules.Faults.Add(node.Report("a rule is set to error, warning, suggestion, on or off."));
        return false;
    }
}
