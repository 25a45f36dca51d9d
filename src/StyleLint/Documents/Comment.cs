using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>A comment of the markup, which the reader of the article does not see.</summary>
/// <param name="Span">With its delimiters.</param>
/// <param name="Text">Between the delimiters, trimmed.</param>
public sealed record Comment(TextSpan Span, string Text);
