using StyleLint.Text;

namespace StyleLint.Syntax;

/// <param name="Span">In the prose of its block, from the first character that is no space to behind its stop and closing marks.</param>
public readonly record struct Sentence(TextSpan Span);
