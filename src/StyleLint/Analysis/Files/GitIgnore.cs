using MAB.DotIgnore;

namespace StyleLint.Analysis.Files;

/// <summary>
/// What git ignores in one folder: its own <c>.gitignore</c> after those of the folders above, up to the root of the repository, so
/// that a deeper file can take back what a higher one ignores.
/// </summary>
internal sealed class GitIgnore
{
    private readonly string _root;
    private readonly IgnoreList _rules;

    private GitIgnore(string root, IgnoreList rules)
    {
        _root = root;
        _rules = rules;
    }

    /// <summary>For a folder on its own, with all that the folders above it say.</summary>
    /// <param name="repository">The folder that holds <c>.git</c>; null outside a repository, where the folder itself is the root.</param>
    public static GitIgnore For(string folder, string? repository)
    {
        if (repository is null)
            return new GitIgnore(folder, new IgnoreList()).Enter(folder);
        var ignore = new GitIgnore(repository, new IgnoreList()).Enter(repository);
        var relative = Path.GetRelativePath(repository, folder);
        if (relative == ".")
            return ignore;
        var current = repository;
        foreach (var part in relative.Split(Path.DirectorySeparatorChar))
            ignore = ignore.Enter(current = Path.Combine(current, part));
        return ignore;
    }

    /// <summary>The same with what the <c>.gitignore</c> of a folder below adds.</summary>
    public GitIgnore Enter(string folder)
    {
        var file = Path.Combine(folder, ".gitignore");
        if (!File.Exists(file))
            return this;
        var prefix = Path.GetRelativePath(_root, folder).Replace('\\', '/');
        var rules = _rules.Clone();
        rules.AddRules(ReadLines(file).Select(line => Anchor(line, prefix)).OfType<string>());
        return new GitIgnore(_root, rules);
    }

    public bool Ignores(string path, bool isFolder) =>
        _rules.Rules.Count > 0 && _rules.IsIgnored(Path.GetRelativePath(_root, path).Replace('\\', '/'), isFolder);

    /// <summary>A pattern as it would stand in the root's file; null for a comment or an empty line.</summary>
    private static string? Anchor(string line, string prefix)
    {
        var pattern = line.TrimEnd();
        if (pattern.Length == 0 || pattern[0] == '#')
            return null;
        if (prefix == ".")
            return pattern;
        var negation = pattern[0] == '!' ? "!" : "";
        pattern = pattern[negation.Length..];
        var isAnchored = pattern.TrimEnd('/').Contains('/');
        return $"{negation}/{prefix}/{(isAnchored ? "" : "**/")}{pattern.TrimStart('/')}";
    }

    private static string[] ReadLines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
