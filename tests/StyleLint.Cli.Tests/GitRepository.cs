using System.Diagnostics;

namespace StyleLint.Cli.Tests;

/// <summary>A git repository in the folder of a test, with nobody's settings but its own.</summary>
internal sealed class GitRepository
{
    private readonly string _folder;

    public GitRepository(string folder)
    {
        _folder = folder;
        Run("init", "--quiet", "--initial-branch=main");
        Run("config", "user.name", "Test");
        Run("config", "user.email", "test@example.com");
        Run("config", "core.autocrlf", "false");
    }

    public void Commit()
    {
        Run("add", "--all");
        Run("commit", "--quiet", "--message=change");
    }

    public void Run(params string[] arguments) => Read(arguments);

    /// <returns>What git answers, without the end of its last line.</returns>
    public string Read(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.TrimEnd('\n') : throw new InvalidOperationException(error.GetAwaiter().GetResult());
    }
}
