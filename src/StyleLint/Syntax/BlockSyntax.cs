using System.Collections.Immutable;
using StyleLint.Documents;

namespace StyleLint.Syntax;

/// <summary>The sentences and words of one block; empty where the block is not prose.</summary>
public sealed class BlockSyntax(Block block)
{
    public Block Block { get; } = block;

    public Prose Prose => Block.Prose;

    public ImmutableArray<Word> Words => field.IsDefault ? field = Block.IsProse ? WordParser.Parse(Prose.Text) : [] : field;

    public ImmutableArray<Sentence> Sentences =>
        field.IsDefault ? field = Block.IsProse ? SentenceParser.Parse(Prose.Text) : [] : field;
}
