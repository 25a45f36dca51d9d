using StyleLint.Output;

namespace StyleLint.Cli;

/// <summary>What the runner of GitHub Actions says in its variables.</summary>
internal static class GitHubActions
{
    public static bool IsRunning(CliEnvironment environment) => environment.GetVariable("GITHUB_ACTIONS") == "true";

    /// <summary>The repository and commit of the workflow; null elsewhere.</summary>
    public static RepositoryInfo? FindRepository(CliEnvironment environment) =>
        IsRunning(environment)
        && environment.GetVariable("GITHUB_REPOSITORY") is { Length: > 0 } name
        && environment.GetVariable("GITHUB_SHA") is { Length: > 0 } revision
        && Uri.TryCreate($"{environment.GetVariable("GITHUB_SERVER_URL")}/{name}", UriKind.Absolute, out var link)
            ? new RepositoryInfo(link, revision, environment.GetVariable("GITHUB_REF_NAME") ?? "")
            : null;
}
