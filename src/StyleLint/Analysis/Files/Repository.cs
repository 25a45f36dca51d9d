namespace StyleLint.Analysis.Files;

/// <summary>Finds the git repository that a folder lies in.</summary>
public static class Repository
{
    /// <summary>The nearest folder, from this one upwards, that holds <c>.git</c> (a folder, or a file in a worktree); null where there is none.</summary>
    public static string? FindRoot(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (Path.Exists(Path.Combine(current, ".git")))
                return current;
        }
        return null;
    }
}
