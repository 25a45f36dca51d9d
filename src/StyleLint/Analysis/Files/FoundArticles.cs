using System.Collections.Immutable;

namespace StyleLint.Analysis.Files;

/// <param name="Paths">Full, in ordinal order.</param>
/// <param name="Missing">Full paths of what is neither a file nor a folder.</param>
public sealed record FoundArticles(ImmutableArray<string> Paths, ImmutableArray<string> Missing);
