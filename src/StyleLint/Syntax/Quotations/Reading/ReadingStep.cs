namespace StyleLint.Syntax;

/// <summary>One decision of a reading, linked to the one before.</summary>
/// <param name="Previous">The number of the step before, −1 for the first.</param>
/// <param name="Mark">Where: the number of the mark; at a border, of the block.</param>
/// <param name="Dropped">How many of the innermost open quotations it gives up as unclosed before it moves.</param>
internal readonly record struct ReadingStep(int Previous, int Mark, MarkMove Move, int Dropped, QuotationErrorKind Error);
