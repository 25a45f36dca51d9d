using System.Globalization;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Metrics;

/// <summary>A figure computed from the counts of a text that meets a condition.</summary>
internal sealed class MetricCheck(Formula formula, Formula condition) : ICheck
{
    private const string Result = "result";

    /// <summary>How often other rules have found something, which a rule that stands for itself cannot know.</summary>
    private const string CountOfRule = "check[";

    public static ICheck? Read(YamlMap map)
    {
        var formula = map.Required("formula");
        var condition = map.Required("condition");
        if (formula is null || condition is null)
            return null;
        if (formula.Value.Contains(CountOfRule, StringComparison.Ordinal))
        {
            map.Faults.Add(formula.ReportAs(EngineDiagnostics.UnsupportedRule, "a formula cannot count what other rules find."));
            return null;
        }
        var counts = TextStatistics.Names;
        var value = Formula.Parse(formula.Value, counts, out var fault);
        if (fault is not null)
            map.Faults.Add(formula.Report(fault));
        var test = Formula.Parse($"{Result} {condition.Value}", [Result, .. counts], out fault);
        if (fault is not null)
            map.Faults.Add(condition.Report(fault));
        return value is null || test is null ? null : new MetricCheck(value, test);
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var region in context.Regions)
        {
            var statistics = TextStatistics.Of(region.Text, context.Tree.Document);
            var value = formula.Evaluate(statistics.Get);
            if (double.IsFinite(value) && condition.Evaluate(name => name == Result ? value : statistics.Get(name)) != 0)
                yield return new Finding(region, new TextSpan(0, 0)) { Captures = [value.ToString("F2", CultureInfo.InvariantCulture)] };
        }
    }
}
