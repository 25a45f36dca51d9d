using Microsoft.Extensions.FileSystemGlobbing;

namespace StyleLint.Analysis.Files;

/// <summary>A pattern that paths match, such as <c>posts/**/*.md</c>.</summary>
internal sealed class Glob
{
    private static readonly EnumerationOptions _belowWithoutLinks = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
        RecurseSubdirectories = true,
    };

    private readonly Matcher _matcher;

    /// <param name="name">As it stands on the command line.</param>
    public Glob(string name, string workingFolder)
    {
        var pattern = name.Replace('\\', '/');
        var fixedPart = pattern[..(pattern.AsSpan(0, FirstWildcard(pattern)).LastIndexOf('/') + 1)];
        Folder = new DirectoryInfo(Path.GetFullPath(fixedPart.Length == 0 ? "." : fixedPart, workingFolder));
        _matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern[fixedPart.Length..]);
    }

    /// <summary>The one before the first wildcard, in which all that matches lies.</summary>
    public DirectoryInfo Folder { get; }

    public static bool IsGlob(string name) => FirstWildcard(name) >= 0;

    /// <param name="path">Full.</param>
    public bool Matches(string path) => _matcher.Match(Folder.FullName, path).HasMatches;

    /// <summary>Whether there is a file that matches, be it an article or not, and left out or not.</summary>
    public bool MatchesAny() => Folder.Exists && Folder.EnumerateFiles("*", _belowWithoutLinks).Any(file => Matches(file.FullName));

    private static int FirstWildcard(string name) => name.AsSpan().IndexOfAny('*', '?');
}
