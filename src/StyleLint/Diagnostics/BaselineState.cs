namespace StyleLint.Diagnostics;

/// <summary>How a finding stands to a baseline.</summary>
public enum BaselineState
{
    New,

    /// <summary>The baseline knows it.</summary>
    Unchanged,

    /// <summary>The baseline knows it, and it is not there any more.</summary>
    Absent,
}
