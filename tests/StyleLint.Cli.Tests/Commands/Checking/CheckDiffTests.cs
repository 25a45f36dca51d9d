namespace StyleLint.Cli.Tests.Commands.Checking;

public sealed class CheckDiffTests : IDisposable
{
    private const string Damaged = "It cost a lot , really.\n";

    private readonly Cli _cli = new();
    private readonly GitRepository _git;

    public CheckDiffTests()
    {
        _git = new GitRepository(_cli.Folder);
        _cli.Write("old.md", Damaged);
        _cli.Write("50% off, #1 ü.md", Damaged);
        _git.Commit();
        _git.Run("checkout", "--quiet", "-b", "topic");
    }

    [Fact]
    public void Diff_NothingChanged_ReportsNothing() => Assert.Equal("", Check("--diff"));

    [Fact]
    public void Diff_ChangedLine_IsReportedAndTheOldOnesAreNot()
    {
        _cli.Write("old.md", Damaged + "\nAnd more , now.\n");

        Assert.Equal("old.md:3", Check("--diff"));
    }

    [Fact]
    public void Diff_CommittedChange_IsComparedWithWhereTheBranchWasLeft()
    {
        _cli.Write("50% off, #1 ü.md", Damaged + "\nAnd more , now.\n");
        _git.Commit();

        Assert.Equal("50% off, #1 ü.md:3", Check("--diff"));
        Assert.Equal("", Check("--diff=HEAD"));
    }

    [Fact]
    public void Diff_UntrackedFile_IsNewAsAWhole()
    {
        _cli.Write("new article.md", Damaged);

        Assert.Equal("new article.md:1", Check("--diff"));
    }

    [Fact]
    public void Diff_RenamedFile_IsFollowed()
    {
        _cli.Write("old.md", Damaged + "\nA long line that stays as it is.\n\nAnother one that stays, too.\n");
        _git.Commit();
        _git.Run("checkout", "--quiet", "-b", "next");
        _git.Run("mv", "old.md", "renamed.md");
        File.AppendAllText(_cli.FullPath("renamed.md"), "\nAnd more , now.\n");
        _git.Commit();

        Assert.Equal("renamed.md:7", Check("--diff=topic"));
    }

    [Fact]
    public void Diff_QuotationThatAChangeLeftOpen_IsReportedWhereItBegins()
    {
        _cli.Write("talk.md", "“We waited for an hour,\nand nobody came,\nand then it rained,” she said.\n");
        _git.Commit();
        _git.Run("checkout", "--quiet", "-b", "next");
        _cli.Write("talk.md", "“We waited for an hour,\nand nobody came,\nand then it rained, she said.\n");

        Assert.Equal("talk.md:1", Check("--diff=topic"));
    }

    [Fact]
    public void Diff_ConsistencyWhoseOtherFormIsOnAChangedLine_IsReported()
    {
        _cli.Write("spelling.md", "The color of the sea.\n\nThe colour of the ferry.\n\nAnd no more.\n");
        _git.Commit();
        _git.Run("checkout", "--quiet", "-b", "next");
        _cli.Write("spelling.md", "The color of the sea.\n\nThe colour of the ferry.\n\nAnd no more colour.\n");

        Assert.Equal("spelling.md:1", Check("--diff=topic", "--select", "Consistency.SpellingVariety"));
    }

    [Fact]
    public void Diff_CrlfFile_HasTheSameLines()
    {
        _cli.Write("old.md", "It cost a lot , really.\r\n\r\nAnd more , now.\r\n");
        _git.Commit();

        Assert.Equal("old.md:1 old.md:3", Check("--diff"));
    }

    [Fact]
    public void Diff_DetachedHead_WorksAsOnABranch()
    {
        _cli.Write("old.md", Damaged + "\nAnd more , now.\n");
        _git.Commit();
        _git.Run("checkout", "--quiet", "--detach");

        Assert.Equal("old.md:3", Check("--diff"));
    }

    [Fact]
    public void Diff_Path_IsReportedThereOnly()
    {
        _cli.Write("posts/new.md", Damaged);
        _cli.Write("old.md", Damaged + "\nAnd more , now.\n");

        Assert.Equal("posts/new.md:1", Check("posts", "--diff"));
        Assert.Equal("posts/new.md:1", Check("posts/*.md", "--diff"));
    }

    [Fact]
    public void Diff_PathInThePlaceOfTheBranch_SaysWhereItBelongs()
    {
        _cli.Write("posts/new.md", Damaged);

        Assert.EndsWith("It is a path; to check what changed there: style-lint check posts --diff\n", _cli.Run("check", "--diff", "posts").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_Patch_ComesFromStandardInput()
    {
        var result = _cli.RunWithInput("--- a/old.md\n+++ b/old.md\n@@ -1 +1 @@\n-x\n+y\n", "check", "--diff=-", "--format", "line");

        Assert.StartsWith("old.md:1:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_UnknownBranch_IsSaid()
    {
        var result = _cli.Run("check", "--diff=nowhere");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("--diff cannot compare with 'nowhere':", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_ShallowClone_SaysHowToFetchTheRest()
    {
        using var clone = new Cli();
        _cli.Write("old.md", Damaged + "\nAnd more , now.\n");
        _git.Commit();
        var git = new GitRepository(clone.Folder);
        git.Run("fetch", "--quiet", "--depth=1", new Uri(_cli.Folder).AbsoluteUri, "topic");
        git.Run("checkout", "--quiet", "--detach", "FETCH_HEAD");
        git.Run("fetch", "--quiet", "--depth=1", new Uri(_cli.Folder).AbsoluteUri, "main:main");

        var result = clone.Run("check", "--diff");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("fetch-depth: 0", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_WithoutGit_IsSaid() => Assert.Equal(
        new CliResult(2, "", "--diff needs git, which is not installed here.\n"), _cli.RunIn(world => world with { GitProgram = "no-such-git" }, "check", "--diff"));

    [Fact]
    public void Diff_NoDefaultBranch_IsSaid()
    {
        _git.Run("branch", "--quiet", "-D", "main");

        Assert.Equal("--diff needs a branch to compare with, and this repository has no default one. Name it: --diff=BRANCH.\n", _cli.Run("check", "--diff").Error);
    }

    [Fact]
    public void Diff_OutsideARepository_IsSaid()
    {
        using var elsewhere = new Cli();

        Assert.Equal("--diff compares with what git knows, and this folder is in no git repository.\n", elsewhere.Run("check", "--diff").Error);
    }

    public void Dispose() => _cli.Dispose();

    /// <summary>Files and lines of what is reported.</summary>
    private string Check(params string[] arguments)
    {
        var result = _cli.Run(["check", "--format", "line", .. arguments]);
        Assert.Equal("", result.Error);
        return string.Join(' ', result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(':', line.Split(':')[..2])));
    }
}
