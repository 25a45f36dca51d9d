using StyleLint.Configuration;
using StyleLint.Documents;

namespace StyleLint.Analysis.Files;

/// <summary>
/// Turns what people name (files, folders, globs) into the articles to check. A file that is named is taken as it is; in a folder or
/// a glob, hidden folders, what git ignores and what the settings exclude are left out. Links to folders are not followed, so
/// that a folder that links to itself ends; a link to an article stands for that article, since nobody shows what is found in a link.
/// </summary>
/// <param name="isExcluded">Whether the settings leave out a file, by its full path.</param>
/// <param name="asksForNamed">Whether they are asked about files that are named, too.</param>
/// <param name="isArticle">Whether a file in a folder is an article, by its full path; null where the ending of its name alone decides.</param>
public sealed class ArticleFinder(Func<string, bool> isExcluded, bool asksForNamed = false, Func<string, bool>? isArticle = null)
{
    private readonly Func<string, bool> _isArticle = isArticle ?? DocumentReaders.IsArticle;
    private readonly SortedSet<string> _closed = new(StringComparer.Ordinal);

    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <returns>
    /// Full paths without doubles, in ordinal order; a name that nothing has is among <see cref="FoundArticles.Missing"/> or
    /// <see cref="FoundArticles.Unmatched"/>, and a folder that does not let itself be read among <see cref="FoundArticles.Closed"/>.
    /// </returns>
    public FoundArticles Find(IEnumerable<string> names, string workingFolder)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var missing = new List<string>();
        var unmatched = new List<string>();
        foreach (var name in names)
        {
            var path = Path.GetFullPath(name, workingFolder);
            if (File.Exists(path))
                found.UnionWith(asksForNamed && isExcluded(path) ? [] : [path]);
            else if (Directory.Exists(path))
                found.UnionWith(Walk(new DirectoryInfo(path)));
            else if (!Glob.IsGlob(name))
                missing.Add(path);
            else
            {
                var glob = new Glob(name, workingFolder);
                var matches = Expand(glob).ToList();
                found.UnionWith(matches);
                if (matches.Count == 0 && !glob.MatchesAny())
                    unmatched.Add(path);
            }
        }
        var links = new ArticleLinks(workingFolder);
        return new FoundArticles([.. found.Select(links.Follow).Distinct().Order(StringComparer.Ordinal)], [.. missing])
        {
            Unmatched = [.. unmatched],
            Closed = [.. _closed],
        };
    }

    /// <summary>Of files that are known already, those that exist, are articles, and lie under one of the names.</summary>
    /// <param name="paths">Full.</param>
    public FoundArticles FindAmong(IReadOnlyCollection<string> paths, IEnumerable<string> names, string workingFolder)
    {
        var areMeant = names.Select(name => MakeFilter(name, workingFolder)).ToList();
        var found = paths.Where(path => areMeant.Exists(isMeant => isMeant(path)))
            .Where(path => _isArticle(path) && !isExcluded(path) && File.Exists(path) && !ArticleLinks.IsLink(path));
        return new FoundArticles([.. found.Order(StringComparer.Ordinal)], []);
    }

    private static Func<string, bool> MakeFilter(string name, string workingFolder)
    {
        if (Glob.IsGlob(name))
            return new Glob(name, workingFolder).Matches;
        var full = Path.GetFullPath(name, workingFolder);
        return path => FolderPath.Holds(full, path);
    }

    /// <summary>The folder before the first wildcard is walked, so that a glob leaves out the same as a folder does.</summary>
    private IEnumerable<string> Expand(Glob glob) => glob.Folder.Exists ? Walk(glob.Folder).Where(glob.Matches) : [];

    private IEnumerable<string> Walk(DirectoryInfo folder) => Walk(folder, GitIgnore.For(folder.FullName, Repository.FindRoot(folder.FullName)));

    private IEnumerable<string> Walk(DirectoryInfo folder, GitIgnore ignore)
    {
        foreach (var entry in Open(folder))
        {
            if (entry is DirectoryInfo child)
            {
                var isWanted = child.LinkTarget is null && !IsHidden(child.Name) && !ignore.Ignores(child.FullName, isFolder: true);
                if (!isWanted)
                    continue;
                foreach (var path in Walk(child, ignore.Enter(child.FullName)))
                    yield return path;
            }
            else if (_isArticle(entry.FullName) && !ignore.Ignores(entry.FullName, isFolder: false) && !isExcluded(entry.FullName))
                yield return entry.FullName;
        }
    }

    private FileSystemInfo[] Open(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos("*", _everything);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            // Nobody misses the articles of a folder that the settings leave out.
            if (!isExcluded(Path.Combine(folder.FullName, "article.md")))
                _closed.Add(folder.FullName);
            return [];
        }
    }

    /// <summary>Dependencies are nobody's articles, whether git knows of them or not.</summary>
    private static bool IsHidden(string name) => name.StartsWith('.') || name == "node_modules";
}
