using StyleLint.Diagnostics;

namespace StyleLint.Output.Sarif;

internal static class SarifLevels
{
    public static string ToLevel(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Suggestion => "note",
        _ => "none",
    };

    /// <summary>The way back from <see cref="ToLevel"/>.</summary>
    public static Severity ParseLevel(string level) => Enum.GetValues<Severity>().FirstOrDefault(severity => severity.ToLevel() == level);

    /// <summary>GitHub's <c>problem.severity</c>.</summary>
    public static string ToProblemSeverity(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "recommendation",
    };

    /// <summary>Confidence from 0 to 100: the least share of right findings that the word for a precision stands for.</summary>
    public static int ToRank(string precision) => precision switch
    {
        "very-high" => 95,
        "high" => 85,
        "medium" => 70,
        _ => 50,
    };
}
