using StyleLint.Diagnostics;

namespace StyleLint.Cli.Commands.Fixing;

/// <summary>What the command line of <c>fix</c> asks for.</summary>
internal sealed record FixOptions
{
    public required ArticleOptions Articles { get; init; }

    public FixSafety UpTo { get; init; } = FixSafety.Safe;

    /// <summary>Print a patch and write nothing.</summary>
    public bool Diff { get; init; }

    /// <summary>Write nothing; the exit code says whether something would be repaired.</summary>
    public bool Check { get; init; }

    /// <summary>Afterwards ask about each finding that is left.</summary>
    public bool Interactive { get; init; }

    public bool Quiet { get; init; }

    public bool WritesFiles => !Diff && !Check && !Articles.ReadsStandardInput;
}
