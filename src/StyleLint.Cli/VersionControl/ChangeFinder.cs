using StyleLint.Analysis.Changes;
using StyleLint.Cli.Commands;

namespace StyleLint.Cli.VersionControl;

/// <summary>Finds the change that is under review.</summary>
/// <param name="repository">Full path of its root; null outside one.</param>
internal sealed class ChangeFinder(CliEnvironment environment, string? repository)
{
    /// <param name="reference">What <c>--diff</c> says: a branch or commit, nothing for the default branch, or standard input.</param>
    /// <exception cref="CliException">git is missing, or does not know the branch or where it was left.</exception>
    public ChangeSet Find(string reference)
    {
        if (reference == ArticleOptions.StandardInput)
            return PatchParser.Parse(CliEnvironment.ReadInput(new StreamReader(environment.Input).ReadToEnd));
        return repository is null
            ? throw new CliException("--diff compares with what git knows, and this folder is in no git repository.")
            : new Git(repository, environment).ChangesSince(reference);
    }

    /// <summary>The change of the pull request that a runner of GitHub checks; null where there is none, or its history was not fetched.</summary>
    public ChangeSet? FindPullRequest()
    {
        if (repository is null || !GitHubActions.ChecksPullRequest(environment))
            return null;
        try
        {
            return Find("");
        }
        catch (CliException)
        {
            return null;
        }
    }
}
