using System.Collections.Immutable;
using StyleLint.Analysis.Repairs;
using StyleLint.Diagnostics;

namespace StyleLint.Analysis;

/// <param name="Path">As diagnostics name it.</param>
/// <param name="WasChecked">False for a file that could not be read or is not text.</param>
public sealed record LintedFile(string Path, bool WasChecked, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What its repair gave, whose remaining diagnostics are those of the file; null where none was asked for, or it could not be done.</summary>
    public FixedArticle? Fixed { get; init; }
}
