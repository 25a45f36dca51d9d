namespace StyleLint.Rules;

/// <summary>What one region of a scope is.</summary>
internal enum RegionUnit
{
    Block,
    Sentence,

    /// <summary>A link, emphasis or code in a block.</summary>
    Inline,

    /// <summary>The body of the article as one.</summary>
    Summary,

    /// <summary>The source as it is written, markup and all.</summary>
    Raw,
}
