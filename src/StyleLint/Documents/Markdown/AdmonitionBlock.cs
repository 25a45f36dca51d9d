using Markdig.Parsers;
using Markdig.Syntax;

namespace StyleLint.Documents.Markdown;

/// <summary>A box in the manner of MkDocs: <c>!!! note "Title"</c> and the indented lines below it.</summary>
internal sealed class AdmonitionBlock(BlockParser parser) : ContainerBlock(parser);
