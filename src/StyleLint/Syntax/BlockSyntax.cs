using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>The sentences and words of one block; empty where the block is not prose.</summary>
public sealed class BlockSyntax
{
    private readonly WordParser _words;

    internal BlockSyntax(Block block, WordParser words)
    {
        Block = block;
        _words = words;
    }

    public Block Block { get; }

    public Prose Prose => Block.Prose;

    public ImmutableArray<Word> Words => field.IsDefault ? field = Block.IsProse ? _words.Parse(Prose.Text) : [] : field;

    /// <summary>Of a word; empty behind the last.</summary>
    internal ReadOnlySpan<char> TextOf(int word) => word < Words.Length ? Prose.Text.AsSpan(Words[word].Span) : default;

    public ImmutableArray<Sentence> Sentences =>
        field.IsDefault ? field = Block.IsProse ? SentenceParser.Parse(Prose.Text) : [] : field;
}
