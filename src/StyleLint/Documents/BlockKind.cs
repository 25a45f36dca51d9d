namespace StyleLint.Documents;

public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,

    /// <summary>A paragraph of a block quotation.</summary>
    Quotation,
    TableHeader,
    TableCell,
    Caption,
    Footnote,
    FrontMatter,
    AltText,

    /// <summary>The title attribute of a link, an image or another element.</summary>
    TitleText,

    /// <summary>Not prose: a code block, display mathematics, an embedded page. Its prose is one <see cref="Prose.Opaque"/>.</summary>
    Code,

    /// <summary>Not prose: a thematic break. Its prose is one <see cref="Prose.Opaque"/>.</summary>
    Break,
}
