namespace StyleLint.Tests.Documents;

/// <summary>The files of a folder <c>shared/corpus</c> beside the repository or above it; none where there is no such folder.</summary>
internal static class Corpus
{
    public static IEnumerable<string> Files => Folder is { } folder ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];

    private static string? Folder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var corpus = Path.Combine(folder.FullName, "shared", "corpus");
                if (Directory.Exists(corpus))
                    return corpus;
            }
            return null;
        }
    }
}
