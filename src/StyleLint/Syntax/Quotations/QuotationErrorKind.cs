namespace StyleLint.Syntax;

/// <summary>What is wrong with a mark.</summary>
public enum QuotationErrorKind
{
    None,

    /// <summary>It opens a quotation that nothing closes.</summary>
    Unclosed,

    /// <summary>It closes a quotation that nothing opened.</summary>
    Unopened,

    /// <summary>A paragraph goes on with a quotation and does not open it again.</summary>
    NotReopened,

    /// <summary>It closes a quotation that another kind of mark opened.</summary>
    Mismatched,

    /// <summary>It stands twice where one is meant.</summary>
    Doubled,

    /// <summary>It points the wrong way.</summary>
    Reversed,

    /// <summary>Nothing is quoted.</summary>
    Empty,

    /// <summary>A space parts it from the words it encloses.</summary>
    Spaced,

    /// <summary>No space parts it from the words outside.</summary>
    Unspaced,

    /// <summary>A prime, an accent or two single marks stand for a quotation mark or an apostrophe.</summary>
    Substitute,

    /// <summary>A space parts an apostrophe from its word.</summary>
    SpacedApostrophe,

    /// <summary>An opening single mark stands for an apostrophe.</summary>
    WrongApostrophe,
}
