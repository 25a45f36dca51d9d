namespace StyleLint.Documents.Html;

internal enum HtmlRole
{
    Inline,
    Block,

    /// <summary>A block whose quotation marks pair only inside it.</summary>
    Container,
    LineBreak,
    Rule,
    Image,

    /// <summary>Stands in the line and is read as something, but not as words.</summary>
    Opaque,
    OpaqueBlock,

    /// <summary>Not a part of the article.</summary>
    Hidden,
}
