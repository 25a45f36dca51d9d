namespace StyleLint.Cli.Tests.Commands;

public sealed class OtherCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    [Fact]
    public void Init_WritesSettingsThatAreRight()
    {
        Assert.Equal(0, _cli.Run("init").ExitCode);
        _cli.Write("a.md", "The ferry left at six.\n");
        Assert.Equal(0, _cli.Run("check").ExitCode);
    }

    [Fact]
    public void Init_Again_OverwritesNothing()
    {
        _cli.Write("style-lint.yml", "root: true\n");
        Assert.Equal(2, _cli.Run("init").ExitCode);
        Assert.Equal("root: true\n", _cli.Read("style-lint.yml"));
    }

    [Fact]
    public void Version_IsSemantic() => Assert.Matches(@"^\d+\.\d+\.\d+\S*\s*$", _cli.Run("--version").Output);

    [Theory]
    [InlineData("There is neither a command nor a file 'explian'. Did you mean 'explain'?", "explian", "SL1001")]
    [InlineData("A path is empty. Name a file or a folder; '.' is the working folder.", "check", "")]
    public void Slips_OnTheCommandLine_AreSaid(string message, params string[] args)
    {
        var result = _cli.Run(args);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(message, result.Error.TrimEnd());
    }

    public void Dispose() => _cli.Dispose();
}
