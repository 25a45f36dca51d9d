using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>A word with its inner apostrophes and hyphens, or a figure with its separators; punctuation is not one.</summary>
/// <param name="Span">In the prose of its block.</param>
public readonly record struct Word(TextSpan Span);
