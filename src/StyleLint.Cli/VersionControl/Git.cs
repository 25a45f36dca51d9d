using System.ComponentModel;
using System.Diagnostics;
using StyleLint.Analysis.Changes;

namespace StyleLint.Cli.VersionControl;

/// <summary>Asks git; what it cannot answer is said to the person with a remedy.</summary>
/// <param name="repository">Full path of its root.</param>
internal sealed class Git(string repository, CliEnvironment environment)
{
    /// <summary>What a remote calls its head, else the usual names: the first that exists is the default branch.</summary>
    private static readonly string[] _defaultBranches =
        ["refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master"];

    /// <summary>What the working tree changes against the point where it left a branch, new files that git does not know yet among it.</summary>
    /// <param name="reference">A branch or commit; empty for the default branch.</param>
    /// <exception cref="CliException">git is missing, or does not know the branch or where it was left.</exception>
    public ChangeSet ChangesSince(string reference)
    {
        var untracked = Task.Run(() => Run("ls-files", "--others", "--exclude-standard", "-z"));
        var start = reference.Length > 0 ? reference : DefaultBranch();
        var (exitCode, patch, error) = Run(
            "diff", "--merge-base", "--unified=0", "--find-renames", "--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/",
            start, "--");
        return exitCode == 0
            ? PatchParser.Parse(patch).WithNew(untracked.GetAwaiter().GetResult().Output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
            : throw new CliException(Explain(start, error));
    }

    /// <summary>The branch that a pull request goes to, else the default one of the repository.</summary>
    private string DefaultBranch()
    {
        if (environment.GetVariable("GITHUB_BASE_REF") is { Length: > 0 } target)
            return $"origin/{target}";
        var (exitCode, known, error) = Run(["for-each-ref", "--format=%(refname)", .. _defaultBranches]);
        if (exitCode != 0)
            throw new CliException($"--diff cannot ask git: {Reason(error)}.");
        return _defaultBranches.FirstOrDefault(known.Split('\n').Contains)
            ?? throw new CliException("--diff needs a branch to compare with, and this repository has no default one. Name it: --diff=BRANCH.");
    }

    private string Explain(string start, string error)
    {
        if (Run("rev-parse", "--is-shallow-repository").Output.Trim() == "true")
        {
            return $"--diff cannot see where this branch left '{start}', since the repository was fetched without its history. "
                + "Fetch it all: 'git fetch --unshallow', or 'fetch-depth: 0' for actions/checkout.";
        }
        var remedy = Path.Exists(environment.FullPath(start))
            ? $"It is a path; to check what changed there: style-lint check {start} --diff"
            : "Name a branch or commit that git knows: --diff=BRANCH.";
        return $"--diff cannot compare with '{start}': {Reason(error)}. {remedy}";
    }

    /// <summary>What git says first, and the remedy where that does not name it.</summary>
    private string Reason(string error)
    {
        var reason = error.Split('\n', 2)[0].Trim().TrimEnd('.');
        return reason.Contains("dubious ownership", StringComparison.Ordinal)
            ? $"{reason}. If you trust it: git config --global --add safe.directory {repository}"
            : reason;
    }

    private (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(environment.GitProgram, arguments)
        {
            WorkingDirectory = repository,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What git says in the person's language would stand amid our English.
        start.Environment["LC_ALL"] = "C";
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
