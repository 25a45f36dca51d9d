namespace StyleLint.Tests.Architecture;

/// <summary>The files of this repository that people write, by paths with <c>/</c> relative to its root.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] _foldersOfTools =
        ["bin", "obj", "artifacts", "node_modules", "TestResults", ".git", ".sarif", ".vs", ".vscode", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static IEnumerable<string> Below(string folder, string pattern) =>
        Walk(Path.Combine(Root, folder), pattern).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Concat(
            Directory.EnumerateDirectories(folder)
                .Where(child => !_foldersOfTools.Contains(Path.GetFileName(child)))
                .SelectMany(child => Walk(child, pattern)));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "StyleLint.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
