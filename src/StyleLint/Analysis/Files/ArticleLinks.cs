using StyleLint.Configuration;

namespace StyleLint.Analysis.Files;

/// <summary>Follows symbolic links between the articles of one repository, or of the working folder outside any.</summary>
internal sealed class ArticleLinks(string workingFolder)
{
    private readonly string _root = Repository.FindRoot(workingFolder) ?? workingFolder;

    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>The full path of what a link leads to; the path itself where it is none, or leads out or nowhere.</summary>
    public string Follow(string path) => IsLink(path) && TargetOf(path) is { } target ? target : path;

    private string? TargetOf(string link)
    {
        try
        {
            return File.ResolveLinkTarget(link, returnFinalTarget: true) is FileInfo { Exists: true } target && FolderPath.Holds(_root, target.FullName)
                ? target.FullName
                : null;
        }
        catch (IOException)
        {
            // It leads to itself.
            return null;
        }
    }
}
