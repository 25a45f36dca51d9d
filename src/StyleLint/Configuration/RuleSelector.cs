namespace StyleLint.Configuration;

/// <summary>How people name rules: by id (<c>SL1001</c>), by name (<c>Currency.Spacing</c>) or a pack at a time (<c>Currency</c>).</summary>
public static class RuleSelector
{
    public static bool Matches(string selector, string id, string name) =>
        string.Equals(selector, id, StringComparison.OrdinalIgnoreCase)
        || string.Equals(selector, name, StringComparison.OrdinalIgnoreCase)
        || (name.Length > selector.Length && name[selector.Length] == '.' && name.StartsWith(selector, StringComparison.OrdinalIgnoreCase));
}
