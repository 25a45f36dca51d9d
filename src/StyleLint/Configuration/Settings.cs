namespace StyleLint.Configuration;

/// <summary>What holds for the files of a folder. Not for several threads at once.</summary>
public abstract class Settings
{
    /// <summary>By the parts that hold: most files of a folder have the same, and so the same rules.</summary>
    private readonly Dictionary<string, RuleSet> _ruleSets = [];

    /// <summary>Whether a file that nobody named is left out.</summary>
    /// <param name="path">Full.</param>
    public abstract bool Excludes(string path);

    /// <param name="path">Full.</param>
    public RuleSet RulesFor(string path)
    {
        var parts = FindParts(path);
        var key = string.Concat(parts.Select(holds => holds ? '1' : '0'));
        if (!_ruleSets.TryGetValue(key, out var ruleSet))
            _ruleSets.Add(key, ruleSet = Resolve(parts));
        return EndingFor(path) is { } ending ? ruleSet with { Ending = ending } : ruleSet;
    }

    /// <summary>The ending, with its dot, of the format by which the settings have a file read; null where its own says it.</summary>
    /// <param name="path">Full.</param>
    public virtual string? EndingFor(string path) => null;

    /// <summary>Which of the parts that are for some files only hold for this one.</summary>
    private protected abstract bool[] FindParts(string path);

    /// <param name="parts">Which of them hold.</param>
    private protected abstract RuleSet Resolve(bool[] parts);
}
