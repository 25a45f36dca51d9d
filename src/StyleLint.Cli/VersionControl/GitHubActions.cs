using StyleLint.Output;

namespace StyleLint.Cli.VersionControl;

/// <summary>What the runner of GitHub Actions says in its variables.</summary>
internal static class GitHubActions
{
    public static bool IsRunning(CliEnvironment environment) => environment.GetVariable("GITHUB_ACTIONS") == "true";

    public static bool ChecksPullRequest(CliEnvironment environment) =>
        IsRunning(environment) && environment.GetVariable("GITHUB_BASE_REF") is { Length: > 0 };

    /// <summary>The repository and commit of the workflow; null elsewhere.</summary>
    public static RepositoryInfo? FindRepository(CliEnvironment environment)
    {
        if (!IsRunning(environment)
            || environment.GetVariable("GITHUB_REPOSITORY") is not { Length: > 0 } name
            || environment.GetVariable("GITHUB_SHA") is not { Length: > 0 } revision
            || !Uri.TryCreate($"{environment.GetVariable("GITHUB_SERVER_URL")}/{name}", UriKind.Absolute, out var link))
        {
            return null;
        }
        return new RepositoryInfo(link, revision, environment.GetVariable("GITHUB_REF_NAME") ?? "")
        {
            FilesLink = new Uri($"{link.AbsoluteUri}/blob/{revision}/"),
        };
    }
}
