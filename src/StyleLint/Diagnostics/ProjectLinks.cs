using System.Reflection;

namespace StyleLint.Diagnostics;

/// <summary>
/// Every link that the tool prints or writes, made from the build property RepositoryUrl. Those that every start needs are strings, since
/// the first <see cref="Uri"/> of a process takes longer to make than all of them.
/// </summary>
public static class ProjectLinks
{
    public static string Home { get; } =
        typeof(ProjectLinks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryUrl").Value!.TrimEnd('/');

    public static string Issues => $"{Home}/issues";

    /// <summary>The page of a rule of ours.</summary>
    public static Uri Rule(string id) => new($"{Home}/blob/main/docs/rules.md#{id.ToLowerInvariant()}");
}
