using System.Text.RegularExpressions;
using StyleLint.Rules;

namespace StyleLint.Accuracy;

/// <summary>Keeps the figures of a rule in the one line of its file that holds them.</summary>
internal static partial class RuleFigures
{
    /// <returns>The text of the rule's file with these figures; without any where they are null.</returns>
    public static string Write(string yaml, Measurement? figures)
    {
        var without = OldFigures().Replace(yaml, "");
        if (figures is null)
            return without;
        var line = $"measured: {{ found: {figures.Found}, of: {figures.Of}, alarms: {figures.Alarms}, words: {figures.Words} }}\n";
        var examples = Examples().Match(without);
        return examples.Success ? without.Insert(examples.Index, line) : without + line;
    }

    /// <summary>Brings the files below the folder up to date; which do not change are not written.</summary>
    /// <param name="folder">Of the files whose paths name the rules: <c>Currency/Spacing.yml</c>.</param>
    public static void Update(string folder, Score score)
    {
        var measurements = score.MeasureRules();
        foreach (var rule in RulePack.BuiltIn.Rules)
        {
            var path = Path.Combine(folder, rule.Descriptor.Name.Replace('.', '/') + ".yml");
            var before = File.ReadAllText(path);
            var after = Write(before, measurements.GetValueOrDefault(rule.Descriptor.Id));
            if (after != before)
                File.WriteAllText(path, after);
        }
    }

    [GeneratedRegex(@"^measured:.*\n?", RegexOptions.Multiline)]
    private static partial Regex OldFigures();

    [GeneratedRegex(@"^examples:", RegexOptions.Multiline)]
    private static partial Regex Examples();
}
