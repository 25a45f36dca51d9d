using StyleLint.Analysis.Files;

namespace StyleLint.Tests.Analysis.Files;

public sealed class ArticleFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Find_Folder_TakesArticlesInOrderAndLeavesOutTheRest()
    {
        Write("b.md", "a.txt", "sub/c.html", "code.cs", ".hidden/d.md", "node_modules/e.md");

        Assert.Equal(["a.txt", "b.md", "sub/c.html"], Find("."));
    }

    [Fact]
    public void Find_GitIgnore_HoldsFromTheRepositoryDown()
    {
        Write("drafts/a.md", "posts/old/b.md", "posts/keep.md", "posts/drop.md");
        Directory.CreateDirectory(_folder.FullPath(".git"));
        _folder.Write(".gitignore", "# none of these\ndrafts/\n*drop.md\n");
        _folder.Write("posts/.gitignore", "/old\n");

        Assert.Equal(["posts/keep.md"], Find("."));
        Assert.Equal(["posts/keep.md"], Find("posts"));
    }

    [Fact]
    public void Find_DeeperGitIgnore_TakesBackWhatAHigherOneIgnores()
    {
        Write("posts/a.md", "b.md");
        Directory.CreateDirectory(_folder.FullPath(".git"));
        _folder.Write(".gitignore", "*.md\n");
        _folder.Write("posts/.gitignore", "!a.md\n");

        Assert.Equal(["posts/a.md"], Find("."));
    }

    [Theory]
    [InlineData("posts/*.md", "posts/a.md")]
    [InlineData("**/*.txt", "posts/deep/c.txt")]
    [InlineData("posts/**", "posts/a.md", "posts/deep/c.txt")]
    public void Find_Glob_TakesWhatMatches(string glob, params string[] expected)
    {
        Write("posts/a.md", "posts/deep/c.txt", "d.md");

        Assert.Equal(expected, Find(glob));
    }

    [Fact]
    public void Find_NamedFile_IsTakenWhateverIsExcluded()
    {
        Write("a.md", "b.md");
        var finder = new ArticleFinder(_ => true);

        Assert.Equal(_folder.FullPath("a.md"), Assert.Single(finder.Find(["a.md", "./a.md", "."], _folder.Path).Paths));
    }

    [Fact]
    public void Find_NameOfNothing_IsMissing() =>
        Assert.Equal(_folder.FullPath("none.md"), Assert.Single(new ArticleFinder(_ => false).Find(["none.md"], _folder.Path).Missing));

    [Theory]
    [InlineData("none/*.md", true)]
    [InlineData("**/*.html", true)]
    [InlineData("*.cs", false)]
    [InlineData("**/a.md", false)]
    public void Find_GlobThatNoFileMatches_IsUnmatched(string glob, bool isUnmatched)
    {
        Write("a.md", "code.cs");

        var found = new ArticleFinder(_ => true).Find([glob], _folder.Path);

        Assert.Equal(isUnmatched, found.Unmatched.Contains(Path.GetFullPath(glob, _folder.Path)));
        Assert.Empty(found.Missing);
    }

    [Fact]
    public void Find_FolderThatLinksToItself_Ends()
    {
        Write("a.md");
        Directory.CreateSymbolicLink(_folder.FullPath("loop"), _folder.Path);

        Assert.Equal(["a.md"], Find("."));
    }

    [Fact]
    public void Find_LinkToAnArticle_IsThatArticleOnce()
    {
        Write("posts/a.md");
        File.CreateSymbolicLink(_folder.FullPath("b.md"), Path.Combine("posts", "a.md"));

        Assert.Equal(["posts/a.md"], Find("."));
        Assert.Equal(["posts/a.md"], Find("b.md"));
    }

    [Fact]
    public void Find_LinkThatLeadsOutOrNowhere_GoesByItsOwnName()
    {
        using var elsewhere = new TemporaryFolder();
        File.CreateSymbolicLink(_folder.FullPath("a.md"), elsewhere.Write("a.md", ""));
        File.CreateSymbolicLink(_folder.FullPath("b.md"), "nowhere.md");
        File.CreateSymbolicLink(_folder.FullPath("c.md"), "c.md");

        Assert.Equal(["a.md", "b.md", "c.md"], Find("."));
    }

    [Fact]
    public void Find_StrangeNames_AreTakenAsTheyAre()
    {
        string[] names = ["new\nline.md", "qu'o\"te.md", "space and ü.md"];
        Write(names);

        Assert.Equal(names, Find("."));
    }

    public void Dispose() => _folder.Dispose();

    private void Write(params string[] names)
    {
        foreach (var name in names)
            _folder.Write(name, "Text.");
    }

    private IEnumerable<string> Find(string name) =>
        new ArticleFinder(_ => false).Find([name], _folder.Path).Paths.Select(path => Path.GetRelativePath(_folder.Path, path).Replace('\\', '/'));
}
