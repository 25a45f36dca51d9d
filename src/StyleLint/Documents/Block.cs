using System.Collections.Immutable;

namespace StyleLint.Documents;

/// <summary>One stretch of prose that a reader takes in as a unit, such as a paragraph or a table cell.</summary>
public sealed record Block(BlockKind Kind, Prose Prose)
{
    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int Level { get; init; }

    /// <summary>The key of a front matter field, else empty.</summary>
    public string Key { get; init; } = "";

    /// <summary>
    /// The kinds that enclose this block, outermost first: a paragraph in a list in a block quotation has [Quotation, ListItem].
    /// </summary>
    public ImmutableArray<BlockKind> Ancestors { get; init; } = [];

    /// <summary>
    /// Which container holds it: 0 for the article itself, one number for each block quotation, list item, table, footnote.
    /// Quotation marks do not pair across containers.
    /// </summary>
    public int Container { get; init; }

    /// <summary>Whether it holds words to be judged; false for <see cref="BlockKind.Code"/> and <see cref="BlockKind.Break"/>.</summary>
    public bool IsProse => Kind is not (BlockKind.Code or BlockKind.Break);
}
