namespace StyleLint.Diagnostics;

/// <summary>In rising order, so that severities compare. SARIF calls them none, note, warning and error.</summary>
public enum Severity
{
    None,
    Suggestion,
    Warning,
    Error,
}
