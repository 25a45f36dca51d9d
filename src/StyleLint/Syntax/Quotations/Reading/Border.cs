namespace StyleLint.Syntax;

/// <summary>How easily a quotation goes on from one block into the next, on the scale of <see cref="ReadingCosts"/>.</summary>
/// <param name="Carry">What it costs to go on at all.</param>
/// <param name="Unmarked">What it costs that the next block does not open it again.</param>
internal sealed record Border(int Carry, int Unmarked)
{
    /// <summary>Dearer than to give it up, as where a block quotation should close what it opened.</summary>
    private const int OwnCarry = 105;

    /// <summary>The error where the next block does not open the quotation again.</summary>
    public QuotationErrorKind UnmarkedError => Unmarked > OwnCarry ? QuotationErrorKind.NotReopened : QuotationErrorKind.None;

    private int _setOffStart = int.MaxValue;

    /// <summary>Each paragraph of a long quotation opens it again.</summary>
    public static Border Paragraph { get; } = new(0, 150);

    /// <summary>Verse, a letter or a list stands between, after which speech may go on without a mark.</summary>
    public static Border AroundSetOff { get; } = new(0, 40);

    /// <summary>Over a heading or a break a quotation rarely goes on.</summary>
    public static Border Break { get; } = new(60, 150);

    /// <summary>A letter or a song inside a speech is set off, with the marks of the speech or without.</summary>
    public static Border IntoSetOff { get; } = new(0, 10);

    /// <param name="start">The number of the first block of the block quotation that ends here.</param>
    public static Border OutOfSetOff(int start) => new(0, 40) { _setOffStart = start };

    /// <param name="outermost">The mark that opened the outermost of the quotations that go on.</param>
    /// <param name="hasEnded">Whether something tells that it ended in the block before.</param>
    public int CarryOf(Mark outermost, bool hasEnded) => hasEnded || outermost.Block >= _setOffStart ? Math.Max(OwnCarry, Carry) : Carry;
}
