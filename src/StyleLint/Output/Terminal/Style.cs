namespace StyleLint.Output.Terminal;

/// <summary>The part that a piece of text plays.</summary>
internal enum Style
{
    Plain,
    Path,
    Error,
    Warning,
    Suggestion,
    Quiet,
    Fix,
}
