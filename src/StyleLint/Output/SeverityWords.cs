using StyleLint.Diagnostics;

namespace StyleLint.Output;

internal static class SeverityWords
{
    /// <summary>The words of the rule files.</summary>
    public static string ToWord(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Suggestion => "suggestion",
        _ => "none",
    };
}
