using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Rules.Yaml;

/// <summary>Keys and values in the order of the file; no key stands twice.</summary>
internal sealed record YamlMapping(YamlFile File, TextSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(File, Span)
{
    public override string Kind => "a map";

    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase))
                return entry.Value;
        }
        return null;
    }

    /// <summary>This map with the values of another in the place of its own, key by key.</summary>
    public YamlMapping Overlay(YamlMapping other)
    {
        var kept = Entries.Where(entry => other.Find(entry.Key.Value) is null);
        return this with { Entries = [.. kept, .. other.Entries] };
    }
}
