using StyleLint.Cli.VersionControl;

namespace StyleLint.Cli.Tests.VersionControl;

public sealed class GitFolderTests : IDisposable
{
    private const string Link = "https://git.example.com/acme/news";

    private readonly Cli _cli = new();
    private readonly GitRepository _git;

    public GitFolderTests()
    {
        _git = new GitRepository(_cli.Folder);
        _cli.Write("a.md", "The ferry left at six.\n");
        _git.Commit();
        _git.Run("config", "remote.upstream.url", "https://git.example.com/other/one");
        _git.Run("remote", "add", "origin", "https://writer:secret@git.example.com/acme/news.git");
    }

    [Fact]
    public void Describe_Branch_IsNamedWithItsCommit() => AssertDescribed(_cli.Folder, "main");

    [Fact]
    public void Describe_BranchWithASlash_IsWhole()
    {
        _git.Run("checkout", "--quiet", "-b", "writers/ferry");
        AssertDescribed(_cli.Folder, "writers/ferry");
    }

    [Fact]
    public void Describe_PackedReferences_AreRead()
    {
        _git.Run("pack-refs", "--all");
        AssertDescribed(_cli.Folder, "main");
    }

    [Fact]
    public void Describe_DetachedHead_HasNoBranch()
    {
        _git.Run("checkout", "--quiet", "--detach");
        AssertDescribed(_cli.Folder, "");
    }

    [Fact]
    public void Describe_Worktree_SharesTheRepository()
    {
        using var elsewhere = new Cli();
        var worktree = elsewhere.FullPath("topic");
        _git.Run("worktree", "add", "--quiet", "-b", "topic", worktree);
        AssertDescribed(worktree, "topic");
    }

    [Fact]
    public void Describe_NoCommitYet_IsNull()
    {
        using var empty = new Cli();
        new GitRepository(empty.Folder).Run("remote", "add", "origin", Link);
        Assert.Null(GitFolder.Describe(empty.Folder));
    }

    [Fact]
    public void Describe_NoRemote_IsNull()
    {
        _git.Run("remote", "remove", "origin");
        Assert.Null(GitFolder.Describe(_cli.Folder));
    }

    [Theory]
    [InlineData(".git", "")]
    [InlineData(".git", "gitdir: nowhere")]
    [InlineData(".git/config", "")]
    [InlineData(".git/HEAD", "")]
    public void Describe_OddFiles_IsNull(string file, string text)
    {
        using var odd = new Cli();
        odd.Write(file, text);
        Assert.Null(GitFolder.Describe(odd.Folder));
    }

    public void Dispose() => _cli.Dispose();

    private void AssertDescribed(string folder, string branch)
    {
        var described = GitFolder.Describe(folder)!;
        Assert.Equal((Link, branch, _git.Read("rev-parse", "HEAD")), (described.Link.AbsoluteUri, described.Branch, described.Revision));
    }
}
