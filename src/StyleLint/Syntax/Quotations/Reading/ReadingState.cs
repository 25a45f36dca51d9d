namespace StyleLint.Syntax;

/// <summary>One of the readings that are still in the race.</summary>
/// <param name="Top">The innermost open quotation, as a number of <see cref="OpenMark"/>.</param>
/// <param name="Reopened">How many of the open quotations this paragraph has opened again; all of them where none came over from before.</param>
/// <param name="Step">Its last step.</param>
internal readonly record struct ReadingState(int Cost, int Top, int Reopened, int Step);
