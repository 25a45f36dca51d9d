namespace StyleLint.Tests;

/// <summary>Articles and styles that are not part of the repository and may stand beside it. Where they do not, nothing is tested.</summary>
internal static class SharedFolder
{
    /// <summary>All files of the corpus.</summary>
    public static IEnumerable<string> CorpusFiles => Find("corpus") is { } folder ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];

    /// <summary>The full path of <c>shared/NAME</c> in a folder above; null where there is none.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", name);
            if (Directory.Exists(candidate))
                return candidate;
        }
        return null;
    }
}
