namespace StyleLint.Rules.Checks;

/// <summary>A variety of English with conventions of its own for spelling, dates, percentages and quotation marks.</summary>
internal enum Variety
{
    British,
    American,
}
