namespace StyleLint.Rules.Checks.Metrics;

/// <summary>School grades by their published formulas.</summary>
internal static class ReadabilityFormulas
{
    public static IReadOnlyDictionary<string, Func<TextStatistics, double>> All { get; } =
        new Dictionary<string, Func<TextStatistics, double>>(StringComparer.OrdinalIgnoreCase)
        {
            ["Gunning Fog"] = t => 0.4 * ((t.Words / t.Sentences) + (100 * t.ComplexWords / t.Words)),
            ["Coleman-Liau"] = t => (5.88 * t.Characters / t.Words) - (29.6 * t.Sentences / t.Words) - 15.8,
            ["Flesch-Kincaid"] = t => (0.39 * t.Words / t.Sentences) + (11.8 * t.Syllables / t.Words) - 15.59,
            ["SMOG"] = t => (1.0430 * Math.Sqrt(t.PolysyllabicWords * 30 / t.Sentences)) + 3.1291,
            ["Automated Readability"] = t => (4.71 * t.Characters / t.Words) + (0.5 * t.Words / t.Sentences) - 21.43,
        };
}
