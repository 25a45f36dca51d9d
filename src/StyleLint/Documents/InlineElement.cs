using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>A part of a line that markup sets off.</summary>
/// <param name="Span">In the source, with its markup.</param>
public sealed record InlineElement(InlineKind Kind, TextSpan Span);
