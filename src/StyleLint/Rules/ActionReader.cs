using StyleLint.Diagnostics;
using StyleLint.Rules.Actions;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>Reads the remedy of a rule: <c>action: { name, params, safety }</c>, and <c>matchcase</c>.</summary>
internal static class ActionReader
{
    public static RuleAction? Read(YamlMap rule)
    {
        var matchCase = rule.Bool("matchcase");
        if (rule.Map("action") is not { } map)
            return null;
        var rewrite = map.Choice<Func<YamlMap, Func<Finding, IEnumerable<TextChange>>?>>(
            "name", _ => null, ("replace", ReadReplace), ("remove", ReadRemove), ("suggest", _ => null));
        var action = new RuleAction(
            map.Choice("safety", FixSafety.Unsafe, ("safe", FixSafety.Safe), ("unsafe", FixSafety.Unsafe), ("manual", FixSafety.Manual)),
            rewrite(map));
        map.Close();
        return action;
    }

    /// <summary>Without texts of its own, what the check suggests.</summary>
    private static Func<Finding, IEnumerable<TextChange>>? ReadReplace(YamlMap map)
    {
        var texts = map.Strings("params");
        return texts.IsEmpty ? null : finding => texts.Select(text => new TextChange(finding.Span, text));
    }

    private static Func<Finding, IEnumerable<TextChange>> ReadRemove(YamlMap map)
    {
        _ = map.Strings("params");
        return finding => [Removal.Of(finding)];
    }
}
