using Markdig.Syntax.Inlines;

namespace StyleLint.Documents.Markdown;

/// <summary>Mathematics between dollar signs.</summary>
internal sealed class MathInline : LeafInline;
