using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>An article: its blocks in the order of the source, each knowing where every character came from.</summary>
/// <param name="Format">The canonical ending of its file name, by which scopes call it: md, html, txt.</param>
public sealed record Document(SourceText Source, string Format, ImmutableArray<Block> Blocks)
{
    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>Links, emphasis and code, in the order of the source; an outer one before those in it.</summary>
    public ImmutableArray<InlineElement> Inlines { get; init; } = [];
}
