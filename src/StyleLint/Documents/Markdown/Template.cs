using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>One piece of template language in a Markdown file.</summary>
internal readonly record struct Template(TextSpan Span, TemplateKind Kind);
