namespace StyleLint.Documents.Markdown;

/// <summary>How a string is written in front matter.</summary>
internal enum ScalarStyle
{
    /// <summary>As it is, line ends folded to spaces.</summary>
    Plain,

    /// <summary>As it is, line ends kept.</summary>
    Literal,

    /// <summary>Two single quotation marks stand for one.</summary>
    SingleQuoted,

    /// <summary>With backslash escapes.</summary>
    DoubleQuoted,
}
