using StyleLint.Diagnostics;

namespace StyleLint.Analysis.Repairs;

/// <summary>How a run repairs the files that it lints.</summary>
/// <param name="Write">
/// Puts the repaired article in the place of the file with this full path. Gives null, or why it could not: half a sentence for the
/// person who runs it. Called by several threads at once.
/// </param>
public sealed record RepairOptions(FixSafety UpTo, Func<string, FixedArticle, string?> Write);
