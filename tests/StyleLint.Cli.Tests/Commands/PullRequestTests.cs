namespace StyleLint.Cli.Tests.Commands;

/// <summary>Annotations on a pull request, of which the runner shows ten of a kind.</summary>
public sealed class PullRequestTests : IDisposable
{
    private const string Slip = "A slip , here.\n\n";

    private readonly Cli _cli = new();
    private readonly GitRepository _git;

    public PullRequestTests()
    {
        _git = new GitRepository(_cli.Folder);
        _cli.Write("a.md", string.Concat(Enumerable.Repeat(Slip, 20)));
        _cli.Write("b.md", "Fine.\n\n" + Slip);
        _git.Commit();
        _git.Run("update-ref", "refs/remotes/origin/main", "main");
        _git.Run("checkout", "--quiet", "-b", "topic");
        _cli.Write("b.md", "Fine.\n\n" + Slip + Slip);
        _git.Commit();
        _cli.Variables.Add("GITHUB_ACTIONS", "true");
    }

    [Fact]
    public void Check_PullRequest_ChangedLinesComeFirst()
    {
        _cli.Variables.Add("GITHUB_BASE_REF", "main");

        Assert.Equal("b.md:5 a.md:1 a.md:3", FirstAnnotations());
    }

    [Fact]
    public void Check_Push_OrderIsThatOfTheFiles() => Assert.Equal("a.md:1 a.md:3 a.md:5", FirstAnnotations());

    [Fact]
    public void Check_PullRequestWithoutHistory_OrderIsThatOfTheFiles()
    {
        _cli.Variables.Add("GITHUB_BASE_REF", "gone");

        Assert.Equal("a.md:1 a.md:3 a.md:5", FirstAnnotations());
    }

    /// <summary>The quotation begins on a line that is as it was, and was left open by the change below.</summary>
    [Fact]
    public void Check_Diff_ChangedLinesComeBeforeWhatTheyCaused()
    {
        _cli.Write("b.md", "“We waited for an hour,\nand nobody came,\nand then it rained.” So we left.\n");
        _git.Commit();
        _git.Run("checkout", "--quiet", "-b", "next");
        _cli.Write("b.md", "“We waited for an hour,\nand nobody came,\nand then it rained. So we left.\n\nA slip , here.\n");

        Assert.Equal("b.md:5 b.md:1", FirstAnnotations("--diff=topic"));
    }

    public void Dispose() => _cli.Dispose();

    /// <summary>Files and lines of the first three.</summary>
    private string FirstAnnotations(params string[] options)
    {
        var lines = _cli.Run(["check", "--format", "github", .. options]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', lines.Take(3).Select(line => line.Split("file=")[1].Split(",endLine")[0].Replace(",line=", ":", StringComparison.Ordinal)));
    }
}
