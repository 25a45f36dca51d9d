namespace StyleLint.Configuration;

internal static class FolderPath
{
    /// <summary>Whether a path is that of the folder, or of something in it at any depth; both are full.</summary>
    public static bool Holds(string folder, string path)
    {
        folder = Path.TrimEndingDirectorySeparator(folder);
        // A root keeps its separator.
        var start = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        return path == folder || path.StartsWith(start, StringComparison.Ordinal);
    }
}
