using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Output;

namespace StyleLint.Cli.Commands.Checking;

/// <summary>What the command line of <c>check</c> asks for.</summary>
internal sealed record CheckOptions
{
    public required ArticleOptions Articles { get; init; }

    /// <summary>Report only what changed since this branch; empty for the default one, null to report all.</summary>
    public string? Diff { get; init; }

    /// <summary>Repair first what can be repaired up to this safety; null to repair nothing.</summary>
    public FixSafety? Fix { get; init; }

    /// <summary>The file whose findings are known and left out; null for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>Of standard output; null writes nothing there.</summary>
    public required OutputFormat? Format { get; init; }

    public ImmutableArray<Report> Reports { get; init; } = [];

    public IEnumerable<OutputFormat> Formats => Reports.Select(report => report.Format).Concat(Format is null ? [] : [Format]);

    public Severity MinLevel { get; init; } = Severity.Suggestion;

    /// <summary>Findings of this level and above make the exit code 1; None never does.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>More warnings than this make it 1, too.</summary>
    public int? MaxWarnings { get; init; }

    /// <summary>Whether standard input is articles as JSON Lines and not one article.</summary>
    public bool ReadsJsonLines { get; init; }

    /// <summary>Whether to go on and lint again what is saved.</summary>
    public bool Watch { get; init; }

    public bool Quiet { get; init; }

    public bool Statistics { get; init; }

    public bool Timings { get; init; }

    public required OutputOptions Output { get; init; }

    public int ExitCodeFor(RunSummary summary, bool hasFailed) =>
        hasFailed ? ExitCodes.Failure : IsOverThreshold(summary) ? ExitCodes.Findings : ExitCodes.Clean;

    private bool IsOverThreshold(RunSummary summary) =>
        summary.Warnings > (MaxWarnings ?? int.MaxValue)
        || FailOn switch
        {
            Severity.None => false,
            Severity.Suggestion => summary.Findings > 0,
            Severity.Warning => summary.Errors + summary.Warnings > 0,
            _ => summary.Errors > 0,
        };

    /// <summary>A format and the file that it goes to.</summary>
    internal sealed record Report(OutputFormat Format, string Path);
}
