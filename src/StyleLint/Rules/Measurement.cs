using StyleLint.Rules.Yaml;

namespace StyleLint.Rules;

/// <summary>How a rule did on a corpus of damaged and of clean text.</summary>
/// <param name="Found">Cases of damage that it found.</param>
/// <param name="Of">Cases of the kinds of damage that it finds most of, and what it found besides.</param>
/// <param name="Alarms">What it found in clean text.</param>
/// <param name="Words">How much clean text there was.</param>
public sealed record Measurement(int Found, int Of, int Alarms, int Words)
{
    public const string NotMeasured = "medium";

    /// <summary>The share of its findings that are right, in SARIF's words.</summary>
    public string Precision => ((double)Found / (Found + Alarms)) switch
    {
        double.NaN => NotMeasured,
        >= 0.95 => "very-high",
        >= 0.85 => "high",
        >= 0.70 => "medium",
        _ => "low",
    };

    internal static Measurement? Read(YamlMap rule)
    {
        if (rule.Map("measured") is not { } map)
            return null;
        var measurement = new Measurement(map.Int("found"), map.Int("of"), map.Int("alarms"), map.Int("words"));
        map.Close();
        if (measurement.Found > measurement.Of)
            map.Faults.Add(map.Scalar("found")!.Report("'found' cannot be more than 'of'."));
        return measurement;
    }
}
