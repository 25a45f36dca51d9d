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

    /// <summary>Whether it also says that the rule is on; one that does not sets parameters of a rule that others switch on.</summary>
    public bool IsSwitch { get; init; } = true;

    /// <summary>Whether it only takes back what settings before it said of the same.</summary>
    public bool IsUnset { get; init; }

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
        var word = (node as YamlScalar)?.Value.ToLowerInvariant();
        level = word is "off" or "no" or "false" ? Severity.None : SeverityWords.Parse(word ?? "");
        if (node is null || level is not null || word is "on" or "yes" or "true")
            return true;
        rules.Faults.Add(node.Report("a rule is set to error, warning, suggestion, on or off."));
        return false;
    }
}
