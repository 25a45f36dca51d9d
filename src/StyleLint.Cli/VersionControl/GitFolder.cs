using StyleLint.Output;

namespace StyleLint.Cli.VersionControl;

/// <summary>
/// What the files of a repository say without git: the commit that is checked out, and where the repository is at home
/// (gitrepository-layout(5)).
/// </summary>
internal sealed class GitFolder
{
    private const string SymbolicReference = "ref: ";
    private const string Branches = "refs/heads/";

    /// <summary>Of this working tree; and of all that share the repository.</summary>
    private readonly string _own;
    private readonly string _common;

    /// <param name="repository">Full path of the root of a working tree.</param>
    private GitFolder(string repository)
    {
        var folder = Path.Combine(repository, ".git");
        _own = File.Exists(folder) ? Path.GetFullPath(File.ReadAllText(folder)["gitdir:".Length..].Trim(), repository) : folder;
        var shared = Path.Combine(_own, "commondir");
        _common = File.Exists(shared) ? Path.GetFullPath(File.ReadAllText(shared).Trim(), _own) : _own;
    }

    /// <summary>Null where the repository has no commit, or none of its remotes has a page on the web.</summary>
    public static RepositoryInfo? Describe(string repository)
    {
        try
        {
            var folder = new GitFolder(repository);
            return folder.FindLink() is { } link && folder.FindHead() is ({ } commit, var branch) ? new RepositoryInfo(link, commit, branch) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private (string? Commit, string Branch) FindHead()
    {
        var head = File.ReadAllText(Path.Combine(_own, "HEAD")).Trim();
        if (!head.StartsWith(SymbolicReference, StringComparison.Ordinal))
            return (head, "");
        var name = head[SymbolicReference.Length..];
        return (FindCommit(name), name.StartsWith(Branches, StringComparison.Ordinal) ? name[Branches.Length..] : "");
    }

    /// <summary>A reference has a file of its own until git packs it.</summary>
    private string? FindCommit(string reference)
    {
        var loose = Path.Combine(_common, reference);
        if (File.Exists(loose))
            return File.ReadAllText(loose).Trim();
        var packed = Path.Combine(_common, "packed-refs");
        return File.Exists(packed)
            ? File.ReadLines(packed).FirstOrDefault(line => line.EndsWith(' ' + reference, StringComparison.Ordinal))?.Split(' ')[0]
            : null;
    }

    private Uri? FindLink()
    {
        var isOrigin = false;
        foreach (var line in File.ReadLines(Path.Combine(_common, "config")).Select(line => line.Trim()))
        {
            if (line.StartsWith('['))
                isOrigin = line.StartsWith("[remote \"origin\"]", StringComparison.Ordinal);
            else if (isOrigin && line.Split('=', 2) is [var key, var value] && key.Trim().Equals("url", StringComparison.OrdinalIgnoreCase))
                return RemoteAddress.ToLink(value.Trim().Trim('"'));
        }
        return null;
    }
}
