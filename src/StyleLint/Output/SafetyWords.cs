using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>How rule files name the safety of a fix.</summary>
internal static class SafetyWords
{
    public static string ToWord(this FixSafety safety) => safety switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Unsafe => "unsafe",
        _ => "manual",
    };
}
