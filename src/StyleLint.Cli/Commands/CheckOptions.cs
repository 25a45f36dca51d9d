using System.Collections.Immutable;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Output;

namespace StyleLint.Cli.Commands;

/// <summary>What the command line of <c>check</c> asks for.</summary>
internal sealed record CheckOptions
{
    /// <summary>Files, folders, globs, or "-" alone for standard input.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>The name that standard input goes by; its ending chooses how it is read.</summary>
    public required string StandardInputName { get; init; }

    public required OutputFormat Format { get; init; }

    public ImmutableArray<Report> Reports { get; init; } = [];

    /// <summary>Null where the settings are looked for.</summary>
    public string? SettingsFile { get; init; }

    public RuleChoice Rules { get; init; } = RuleChoice.BySettings;

    public Severity MinLevel { get; init; } = Severity.Suggestion;

    /// <summary>Findings of this level and above make the exit code 1; None never does.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>More warnings than this make it 1, too.</summary>
    public int? MaxWarnings { get; init; }

    public int Jobs { get; init; } = 1;

    public bool Quiet { get; init; }

    public bool Statistics { get; init; }

    public bool Timings { get; init; }

    public required OutputOptions Output { get; init; }

    /// <summary>A format and the file that it goes to.</summary>
    internal sealed record Report(OutputFormat Format, string Path);
}
