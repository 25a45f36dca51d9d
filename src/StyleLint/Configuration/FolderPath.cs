namespace StyleLint.Configuration;

internal static class FolderPath
{
    /// <summary>Whether a path is that of the folder, or of something in it at any depth; both are full.</summary>
    public static bool Holds(string folder, string path)
    {
        folder = Path.TrimEndingDirectorySeparator(folder);
        // Of a drive or of all files, the root keeps its separator.
        return path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
