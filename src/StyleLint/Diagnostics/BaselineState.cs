namespace StyleLint.Diagnostics;

/// <summary>How a finding stands to a baseline.</summary>
public enum BaselineState
{
    New,

    /// <summary>The baseline knows it.</summary>
    Unchanged,
}
