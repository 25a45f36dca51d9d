using StyleLint.Fixes;

namespace StyleLint.Tests.Fixes;

public sealed class FileRewriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Replace_UnchangedFile_HoldsTheNewBytesAndNothingElseIsLeft()
    {
        var path = _folder.Write("a.md", "old");
        Assert.Null(FileRewriter.Replace(path, "old"u8, "new"u8));
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("odd")]
    [InlineData("older")]
    [InlineData("")]
    public void Replace_FileChangedSinceItWasRead_IsLeftAlone(string now)
    {
        var path = _folder.Write("a.md", now);
        Assert.Equal("it was changed while it was being checked", FileRewriter.Replace(path, "old"u8, "new"u8));
        Assert.Equal(now, File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Replace_FileThatIsGone_SaysSo()
    {
        Assert.Equal("it is not there any more", FileRewriter.Replace(_folder.FullPath("a.md"), "old"u8, "new"u8));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Replace_Mode_Stays()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = _folder.Write("a.md", "old");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(path, mode);
        Assert.Null(FileRewriter.Replace(path, "old"u8, "new"u8));
        Assert.Equal(mode, File.GetUnixFileMode(path));
    }

    [Fact]
    public void Replace_SymbolicLink_StaysOneAndItsTargetIsRewritten()
    {
        var target = _folder.Write("texts/a.md", "old");
        var link = _folder.FullPath("b.md");
        File.CreateSymbolicLink(link, Path.Combine("texts", "a.md"));
        Assert.Null(FileRewriter.Replace(link, "old"u8, "new"u8));
        Assert.Equal(Path.Combine("texts", "a.md"), new FileInfo(link).LinkTarget);
        Assert.Equal("new", File.ReadAllText(target));
    }

    public void Dispose() => _folder.Dispose();
}
