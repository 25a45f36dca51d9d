using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>The totals of a run: start with an empty one and <see cref="Add"/> each diagnostic.</summary>
public sealed record RunSummary
{
    /// <summary>How many files were checked, with findings or without.</summary>
    public int FileCount { get; init; }

    /// <summary>How many of them have findings.</summary>
    public int FilesWithFindings { get; init; }

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

    /// <summary>Findings that a baseline knows; in no other count.</summary>
    public int Known { get; init; }

    /// <summary>Entries of the baseline that no finding stands for any more; in no other count.</summary>
    public int Stale { get; init; }

    /// <summary>What the engine itself reported (SL90xx); in no other count.</summary>
    public int Notices { get; init; }

    public int ExitCode { get; init; }

    public int Findings => Errors + Warnings + Suggestions;

    /// <summary>Of the finding before, since findings come in order of path.</summary>
    private string? LastPath { get; init; }

    public RunSummary Add(Diagnostic diagnostic)
    {
        if (diagnostic.IsFromEngine())
            return this with { Notices = Notices + 1 };
        if (diagnostic.Suppression is not null)
            return this with { Suppressed = Suppressed + 1 };
        return diagnostic.BaselineState switch
        {
            BaselineState.Unchanged => this with { Known = Known + 1 },
            BaselineState.Absent => this with { Stale = Stale + 1 },
            _ => AddFinding(diagnostic),
        };
    }

    private RunSummary AddFinding(Diagnostic diagnostic)
    {
        var path = diagnostic.Source.Path;
        var placed = this with { FilesWithFindings = FilesWithFindings + (path == LastPath ? 0 : 1), LastPath = path };
        var counted = diagnostic.FixUpTo(FixSafety.Unsafe)?.Safety switch
        {
            FixSafety.Safe => placed with { Fixable = Fixable + 1 },
            FixSafety.Unsafe => placed with { UnsafelyFixable = UnsafelyFixable + 1 },
            _ => placed,
        };
        return diagnostic.Severity switch
        {
            Severity.Error => counted with { Errors = Errors + 1 },
            Severity.Warning => counted with { Warnings = Warnings + 1 },
            _ => counted with { Suggestions = Suggestions + 1 },
        };
    }
}
