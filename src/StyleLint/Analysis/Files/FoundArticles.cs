using System.Collections.Immutable;

namespace StyleLint.Analysis.Files;

/// <param name="Paths">Full, in ordinal order.</param>
/// <param name="Missing">Full paths of what is neither a file nor a folder.</param>
public sealed record FoundArticles(ImmutableArray<string> Paths, ImmutableArray<string> Missing)
{
    /// <summary>Full paths, with their wildcards, of globs that match no file, be it an article or not.</summary>
    public ImmutableArray<string> Unmatched { get; init; } = [];

    /// <summary>Full paths of folders that could not be looked into.</summary>
    public ImmutableArray<string> Closed { get; init; } = [];
}
