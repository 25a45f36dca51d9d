using System.Collections.Concurrent;
using StyleLint.Rules;

namespace StyleLint.Analysis;

/// <summary>How long each rule took, over all files and threads.</summary>
public sealed class RuleTimings(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, TimeSpan> _byRule = new(StringComparer.Ordinal);

    /// <summary>By name of the rule, the slowest first.</summary>
    public IEnumerable<(string Rule, TimeSpan Time)> Slowest =>
        _byRule.Select(pair => (pair.Key, pair.Value)).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal);

    internal T Measure<T>(Rule rule, Func<T> run)
    {
        var start = time.GetTimestamp();
        var result = run();
        var elapsed = time.GetElapsedTime(start);
        _byRule.AddOrUpdate(rule.Descriptor.Name, elapsed, (_, sum) => sum + elapsed);
        return result;
    }
}
