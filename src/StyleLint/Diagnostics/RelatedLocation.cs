using StyleLint.Text;

namespace StyleLint.Diagnostics;

/// <summary>Another place in the same file that explains a diagnostic.</summary>
public sealed record RelatedLocation(TextSpan Span, string Message);
