using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Actions;

/// <summary>Reads the remedy of a rule: <c>action: { name, params, safety }</c>.</summary>
internal static class ActionReader
{
    public static RuleAction? Read(YamlMap rule)
    {
        if (rule.Map("action") is not { } map)
            return null;
        var name = map.Choice("name", "replace", "remove", "edit", "convert", "suggest");
        var safety = map.Choice("safety", "safe", "unsafe", "manual") switch
        {
            "safe" => FixSafety.Safe,
            "manual" => FixSafety.Manual,
            _ => FixSafety.Unsafe,
        };
        _ = map.Required("name");
        _ = map.Node("params");
        map.Close();
        return name switch
        {
            null => null,
            "replace" => new RuleAction(safety, ReadReplace(map)),
            "remove" => new RuleAction(safety, _ => [""]),
            "suggest" => new RuleAction(safety, ReadSuggest(map)),
            _ => new RuleAction(safety, ReadEdit(map)) { KeepsMargins = true },
        };
    }

    /// <summary>Without texts of its own, what the check suggests.</summary>
    private static Func<Finding, IEnumerable<string>>? ReadReplace(YamlMap map)
    {
        var texts = map.Strings("params");
        return texts.IsEmpty ? null : finding => texts.Select(text => Groups.Expand(text, finding));
    }

    /// <summary>One operation and its arguments, or a list of such lists, done one after the other.</summary>
    private static Func<Finding, IEnumerable<string>> ReadEdit(YamlMap map)
    {
        var steps = map.Node("params") is YamlSequence { Items: [YamlSequence, ..] } sequence
            ? sequence.Items.Select(item => EditStep.Read(map.Scalars("params", item), map.Faults))
            : [EditStep.Read(map.Scalars("params"), map.Faults)];
        ImmutableArray<EditStep> all = [.. steps.OfType<EditStep>()];
        return finding => [all.Aggregate(finding.Match, (text, step) => step.Apply(text, finding))];
    }

    /// <summary>Texts of the rule's own. Another tool names a dictionary or a script here; those suggest nothing.</summary>
    private static Func<Finding, IEnumerable<string>> ReadSuggest(YamlMap map)
    {
        var texts = map.Strings("params").RemoveAll(text => text == "spellings" || text.EndsWith(".tengo", StringComparison.Ordinal));
        return finding => texts.IsEmpty ? finding.Suggestions.Select(change => change.NewText) : texts.Select(text => Groups.Expand(text, finding));
    }
}
