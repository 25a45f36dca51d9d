using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>The totals of a run: start with an empty one and <see cref="Add"/> each diagnostic.</summary>
public sealed record RunSummary
{
    /// <summary>How many files were checked, with findings or without.</summary>
    public int FileCount { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Suggestions { get; init; }

    /// <summary>What was repaired before anything was reported; in no other count.</summary>
    public int Repaired { get; init; }

    /// <summary>Of the findings, how many a safe fix repairs.</summary>
    public int Fixable { get; init; }

    /// <summary>How many more an unsafe fix probably repairs.</summary>
    public int UnsafelyFixable { get; init; }

    /// <summary>Findings that a comment in the text silenced; in no other count.</summary>
    public int Suppressed { get; init; }

    /// <summary>What the engine itself reported (SL90xx); in no other count.</summary>
    public int Notices { get; init; }

    public int ExitCode { get; init; }

    public int Findings => Errors + Warnings + Suggestions;

    public RunSummary Add(Diagnostic diagnostic)
    {
        if (diagnostic.IsFromEngine())
            return this with { Notices = Notices + 1 };
        if (diagnostic.Suppression is not null)
            return this with { Suppressed = Suppressed + 1 };
        var counted = diagnostic.FixUpTo(FixSafety.Unsafe)?.Safety switch
        {
            FixSafety.Safe => this with { Fixable = Fixable + 1 },
            FixSafety.Unsafe => this with { UnsafelyFixable = UnsafelyFixable + 1 },
            _ => this,
        };
        return diagnostic.Severity switch
        {
            Severity.Error => counted with { Errors = Errors + 1 },
            Severity.Warning => counted with { Warnings = Warnings + 1 },
            _ => counted with { Suggestions = Suggestions + 1 },
        };
    }
}
