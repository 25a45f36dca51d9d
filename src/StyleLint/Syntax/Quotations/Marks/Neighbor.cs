namespace StyleLint.Syntax;

/// <summary>What stands beside a mark, other marks and emphasis left out.</summary>
internal enum Neighbor
{
    /// <summary>The start or end of the block or of a line that the reader sees.</summary>
    Edge,
    Space,

    /// <summary>A letter, or something opaque that takes the place of words.</summary>
    Letter,
    Digit,

    /// <summary>An opening bracket, or a mark that can only open.</summary>
    Opening,

    /// <summary>A closing bracket, or a mark that can only close.</summary>
    Closing,

    /// <summary>One of . , ; : ! ?.</summary>
    Stop,
    Ellipsis,
    Dash,
    Symbol,
}
