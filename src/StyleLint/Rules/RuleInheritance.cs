using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;

namespace StyleLint.Rules;

/// <summary>
/// Rules that extend other rules: <c>extends: Style.Rule</c>. A key replaces that of the parent, <c>key+</c> adds to it and <c>key-</c>
/// takes away from it.
/// </summary>
internal sealed class RuleInheritance(Func<string, YamlMapping?> findParent, ICollection<Diagnostic> faults)
{
    private const int MaxDepth = 10;
    private const string Extends = "extends";

    /// <summary>What speaks of the one rule only.</summary>
    private static readonly string[] _notInherited = ["id", "title", "tests", "examples"];

    /// <summary>The rule with all that its ancestors bring; null, and reported, where one of them cannot be found.</summary>
    public YamlMapping? Resolve(YamlMapping rule, int depth = 0)
    {
        if (rule.Find(Extends) is not YamlScalar parentName || !parentName.Value.Contains('.', StringComparison.Ordinal))
            return rule;
        if (depth == MaxDepth)
            return Fail(parentName, $"more than {MaxDepth} rules extend one another, perhaps in a circle.");
        if (findParent(parentName.Value) is not { } found)
            return Fail(parentName, $"there is no rule '{parentName.Value}' to extend.");
        return Resolve(found, depth + 1) is { } parent ? Merge(parent, rule) : null;
    }

    private YamlMapping? Fail(YamlNode node, string message)
    {
        faults.Add(node.Report(message));
        return null;
    }

    private YamlMapping Merge(YamlMapping parent, YamlMapping child)
    {
        var entries = parent.Entries.Where(entry => !_notInherited.Contains(entry.Key.Value)).ToList();
        foreach (var entry in child.Entries.Where(entry => !Is(entry, Extends)))
        {
            var key = entry.Key.Value;
            var isEdit = key.Length > 1 && key[^1] is '+' or '-';
            var name = isEdit ? key[..^1] : key;
            var at = entries.FindIndex(e => Is(e, name));
            if (isEdit && child.Find(name) is not null)
                faults.Add(entry.Key.Report($"'{name}' and '{key}' cannot stand together."));
            else if (at < 0)
                entries.Add(entry with { Key = entry.Key with { Value = name } });
            else
                entries[at] = entries[at] with { Value = Edit(entries[at].Value, entry) };
        }
        return child with { Entries = [.. entries] };
    }

    private YamlNode Edit(YamlNode inherited, YamlEntry entry) => (entry.Key.Value[^1], inherited, entry.Value) switch
    {
        ('+', YamlSequence old, YamlSequence added) => old with { Items = [.. old.Items, .. added.Items] },
        ('+', YamlSequence old, YamlScalar added) => old with { Items = [.. old.Items, added] },
        ('+', YamlMapping old, YamlMapping added) => old.Overlay(added),
        ('-', YamlSequence old, YamlSequence removed) => old with { Items = [.. old.Items.Where(item => !Names(removed, item))] },
        ('-', YamlMapping old, YamlSequence removed) => old with { Entries = [.. old.Entries.Where(e => !Names(removed, e.Key))] },
        ('+' or '-', _, _) => Keep(inherited, entry),
        _ => entry.Value,
    };

    private YamlNode Keep(YamlNode inherited, YamlEntry entry)
    {
        faults.Add(entry.Value.Report($"'{entry.Key.Value}' cannot be {entry.Value.Kind} where the rule that it extends has {inherited.Kind}."));
        return inherited;
    }

    private static bool Names(YamlSequence list, YamlNode node) =>
        node is YamlScalar scalar && list.Items.Any(item => item is YamlScalar named && named.Value == scalar.Value);

    private static bool Is(YamlEntry entry, string key) => entry.Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase);
}
