using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>The words of the rule files.</summary>
internal static class Words
{
    public static string ToWord(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Suggestion => "suggestion",
        _ => "none",
    };

    public static string ToWord(this FixSafety safety) => safety switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Unsafe => "unsafe",
        _ => "manual",
    };
}
