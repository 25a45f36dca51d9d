namespace StyleLint.Syntax;

/// <summary>What it costs to read a mark in one role, and the error that the reading admits.</summary>
internal readonly record struct Price(int Cost, QuotationErrorKind Error = QuotationErrorKind.None)
{
    /// <summary>More than any reading of real prose costs.</summary>
    public static readonly Price Never = new(100_000);

    public bool IsPossible => Cost < Never.Cost;

    /// <summary>Both together. One mark has one error, which is that of the dearer part.</summary>
    public static Price operator +(Price left, Price right)
    {
        var isRight = left.Error == QuotationErrorKind.None || (right.Cost > left.Cost && right.Error != QuotationErrorKind.None);
        return new Price(left.Cost + right.Cost, isRight ? right.Error : left.Error);
    }
}
