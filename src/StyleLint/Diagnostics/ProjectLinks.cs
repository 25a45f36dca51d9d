using System.Reflection;

namespace StyleLint.Diagnostics;

/// <summary>Every link that the tool prints or writes, made from the build property RepositoryUrl.</summary>
public static class ProjectLinks
{
    public static Uri Home { get; } = new(
        typeof(ProjectLinks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryUrl").Value!);

    public static Uri Issues { get; } = Under("issues");

    /// <summary>The page of a rule of ours.</summary>
    public static Uri Rule(string id) => Under($"blob/main/docs/rules.md#{id.ToLowerInvariant()}");

    private static Uri Under(string path) => new($"{Home.AbsoluteUri.TrimEnd('/')}/{path}");
}
