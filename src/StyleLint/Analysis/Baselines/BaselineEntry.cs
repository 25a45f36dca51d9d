using StyleLint.Diagnostics;

namespace StyleLint.Analysis.Baselines;

/// <summary>One known finding: a line of a baseline file. Rule and path are there for people and for pruning; who it is, the fingerprint says.</summary>
public sealed record BaselineEntry(string Fingerprint, string RuleId, string Path)
{
    public static BaselineEntry Of(Diagnostic diagnostic) => new(diagnostic.Fingerprint, diagnostic.Descriptor.Id, diagnostic.Source.Path);

    /// <summary>Null for a line that is none.</summary>
    public static BaselineEntry? Parse(string line) =>
        line.Split(' ', 3) is [{ Length: 32 } fingerprint, var rule, { Length: > 0 } path] && fingerprint.All(char.IsAsciiHexDigitLower)
            ? new BaselineEntry(fingerprint, rule, path.Replace("\\n", "\n", StringComparison.Ordinal))
            : null;

    public override string ToString() => $"{Fingerprint} {RuleId} {Path.Replace("\n", "\\n", StringComparison.Ordinal)}";
}
