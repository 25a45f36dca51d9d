namespace StyleLint.Diagnostics;

/// <summary>How rules, settings, the command line and what is printed name severities; case counts.</summary>
internal static class SeverityWords
{
    /// <summary>Those that a rule may have, in rising order.</summary>
    public static string[] All { get; } = ["suggestion", "warning", "error"];

    /// <summary>Null for any other word.</summary>
    public static Severity? Parse(string word) => word switch
    {
        "suggestion" => Severity.Suggestion,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };

    public static string ToWord(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Suggestion => "suggestion",
        _ => "none",
    };
}
