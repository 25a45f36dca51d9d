namespace StyleLint.Text;

/// <summary>A zero-based line and the zero-based UTF-16 code unit in it. Only sinks add one.</summary>
public readonly record struct LinePosition(int Line, int Character);
