namespace StyleLint.Syntax;

/// <summary>Which way the drawing of a mark points in English.</summary>
public enum MarkDirection
{
    None,
    Opening,
    Closing,
}
