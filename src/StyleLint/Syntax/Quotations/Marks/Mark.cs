using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>One mark in the prose of its block, with what stands around it and what each role would cost it there.</summary>
/// <param name="Block">The number of its block in the article.</param>
/// <param name="Span">In the prose of the block.</param>
internal sealed record Mark(int Block, TextSpan Span, MarkGlyph Glyph)
{
    public required Neighbor Before { get; init; }

    public required Neighbor After { get; init; }

    /// <summary>Whether nothing but other marks stands before it in its block.</summary>
    public bool StartsBlock { get; init; }

    /// <summary>Whether nothing but spaces, a comma or stops part it from the mark before.</summary>
    public bool FollowsMark { get; init; }

    /// <summary>Whether the same mark stands right before it.</summary>
    public bool RepeatsMark { get; init; }

    /// <summary>Whether a sentence ended before the space before it.</summary>
    public bool StartsSentence { get; init; }

    public bool MayStartSpeech { get; init; }

    /// <summary>How many sentences ended in the block before it.</summary>
    public int SentencesBefore { get; init; }

    /// <summary>Whether the text around speaks of marks and characters, so that this one may stand for itself.</summary>
    public bool IsTalkedAbout { get; init; }

    public RolePrices Prices { get; init; }
}
