namespace StyleLint.Syntax;

/// <summary>What a reading does at a mark.</summary>
internal enum MarkMove
{
    Open,
    Close,

    /// <summary>Opens again, at the start of a paragraph or a line, what is open already.</summary>
    Reopen,
    Apostrophe,
    Literal,

    /// <summary>Closes what nothing opened.</summary>
    Unopened,

    /// <summary>Repeats the mark before it.</summary>
    Repeat,

    /// <summary>The end of a block.</summary>
    Border,
}
