using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace StyleLint.Configuration;

/// <summary>Globs relative to one folder.</summary>
internal sealed class GlobSet
{
    private readonly string _folder;
    private readonly Matcher _matcher = new(StringComparison.Ordinal);

    public GlobSet(string folder, ImmutableArray<string> globs)
    {
        _folder = folder;
        IsEmpty = globs.IsEmpty;
        foreach (var glob in globs)
            _matcher.AddInclude(glob);
    }

    public bool IsEmpty { get; }

    /// <param name="path">Full.</param>
    public bool Matches(string path) => !IsEmpty && _matcher.Match(_folder, path).HasMatches;
}
