using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>What a user can choose about output; each format takes what concerns it.</summary>
public sealed record OutputOptions
{
    /// <summary>Of the terminal, in columns.</summary>
    public int Width { get; init; } = 100;

    public bool Color { get; init; }

    /// <summary>Text: no sentence at the end.</summary>
    public bool Quiet { get; init; }

    /// <summary>Inside GitHub Actions, whose runner obeys commands in what it reads: keeps an article's words from being taken for one.</summary>
    public bool GuardWorkflowCommands { get; init; }

    /// <summary>SARIF: writes suppressed findings too, as suppressed.</summary>
    public bool IncludeSuppressed { get; init; }

    /// <summary>SARIF: writes what a baseline knows, too, as unchanged or, where it is repaired, as absent.</summary>
    public bool IncludeKnown { get; init; }

    /// <summary>SARIF: what tells this run from others of the same repository; empty leaves the choice to whoever uploads.</summary>
    public string Category { get; init; } = "";

    /// <summary>SARIF: identifies a finding to GitHub by its sentence and not by its line, so that two on one line stay two.</summary>
    public bool SentenceFingerprints { get; init; }

    /// <summary>GitHub annotations: whether a finding is on a line that the change under review touches; those come first where not all are shown.</summary>
    public Func<Diagnostic, bool> IsChanged { get; init; } = _ => false;
}
