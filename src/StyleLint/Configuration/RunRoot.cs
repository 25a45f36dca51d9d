namespace StyleLint.Configuration;

/// <summary>The folder that the paths of a run are relative to: the root of the repository, else the working folder.</summary>
/// <param name="Folder">Full path.</param>
public sealed record RunRoot(string Folder)
{
    /// <returns>Relative with '/' between folders; the full path of a file that lies outside.</returns>
    public string Relative(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);
        var isOutside = Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return (isOutside ? Path.GetFullPath(path) : relative).Replace(Path.DirectorySeparatorChar, '/');
    }
}
