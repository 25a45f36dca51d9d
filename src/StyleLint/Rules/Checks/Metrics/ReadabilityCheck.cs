using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Metrics;

/// <summary>A text for which readers need more years of schooling than the rule allows.</summary>
internal sealed class ReadabilityCheck(ImmutableArray<Func<TextStatistics, double>> metrics, double grade) : ICheck
{
    public static ICheck? Read(YamlMap map)
    {
        var metrics = ImmutableArray.CreateBuilder<Func<TextStatistics, double>>();
        foreach (var name in map.Scalars("metrics"))
        {
            if (ReadabilityFormulas.All.TryGetValue(name.Value, out var metric))
                metrics.Add(metric);
            else
                map.Faults.Add(name.Report($"there is no metric '{name.Value}'.{NearestWord.Hint(name.Value, ReadabilityFormulas.All.Keys)}"));
        }
        var grade = map.Required("grade") is null ? 0 : map.Number("grade");
        if (map.Node("metrics") is null)
            map.Faults.Add(map.Mapping.Report("'metrics' must name at least one way to measure."));
        return metrics.Count == 0 ? null : new ReadabilityCheck(metrics.ToImmutable(), grade);
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var region in context.Regions)
        {
            var statistics = TextStatistics.Of(region.Text, context.Tree.Document);
            var average = metrics.Average(metric => metric(statistics));
            if (double.IsFinite(average) && average > grade)
                yield return new Finding(region, new TextSpan(0, 0)) { Captures = [average.ToString("F2", CultureInfo.InvariantCulture)] };
        }
    }
}
