using System.ComponentModel;
using System.Diagnostics;
using StyleLint.Analysis.Changes;

namespace StyleLint.Cli;

/// <summary>Asks git; what it cannot answer is said to the person with a remedy.</summary>
/// <param name="repository">Full path of its root.</param>
internal sealed class Git(string repository)
{
    /// <summary>What the working tree changes against the point where it left a branch, new files that git does not know yet among it.</summary>
    /// <param name="reference">A branch or commit; empty for the default branch.</param>
    /// <exception cref="CliException">git is missing, or does not know the branch or where it was left.</exception>
    public ChangeSet ChangesSince(string reference, Func<string, string?> getVariable)
    {
        var start = reference.Length > 0 ? reference : DefaultBranch(getVariable);
        var (exitCode, patch, error) = Run("diff", "--merge-base", "--unified=0", "--find-renames", "--no-color", "--no-ext-diff", "--src-prefix=a/", "--dst-prefix=b/", start, "--");
        if (exitCode != 0)
            throw new CliException(Explain(start, error));
        var (_, untracked, _) = Run("ls-files", "--others", "--exclude-standard", "-z");
        return PatchParser.Parse(patch).WithNew(untracked.Split('\0', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The branch that a pull request goes to, else what the remote calls its head, else the usual names.</summary>
    private string DefaultBranch(Func<string, string?> getVariable)
    {
        if (getVariable("GITHUB_BASE_REF") is { Length: > 0 } target)
            return $"origin/{target}";
        string[] candidates = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
        return candidates.FirstOrDefault(name => Run("rev-parse", "--verify", "--quiet", $"{name}^{{commit}}").ExitCode == 0)
            ?? throw new CliException("--diff needs a branch to compare with, and this repository has no default one. Name it: --diff=BRANCH.");
    }

    private string Explain(string start, string error)
    {
        if (Run("rev-parse", "--is-shallow-repository").Output.Trim() == "true")
        {
            return $"--diff cannot see where this branch left '{start}', since the repository was fetched without its history. "
                + "Fetch it all: 'git fetch --unshallow', or 'fetch-depth: 0' for actions/checkout.";
        }
        var reason = error.Split('\n', 2)[0].Trim();
        return $"--diff cannot compare with '{start}': {reason}. Name a branch or commit that git knows: --diff=BRANCH.";
    }

    private (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = repository, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            throw new CliException("--diff needs git, which is not installed here.");
        }
    }
}
