namespace StyleLint.Cli.Tests.Commands;

public sealed class OtherCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    [Fact]
    public void Explain_UnknownRule_NamesTheNearest()
    {
        var result = _cli.Run("explain", "Currency.Spacin");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Currency.Spacing", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Tree_PrintsHowMarksWereRead()
    {
        _cli.Write("a.md", "He said “so *it* is” and left. “Never!\n");
        var result = _cli.Run("explain", "--tree", "a.md");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1:9       “so it is”\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("! unclosed “", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_NoRuleAndNoFile_SaysWhatToName()
    {
        var result = _cli.Run("explain");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--tree", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_ListsEveryPack()
    {
        var result = _cli.Run("rules");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Currency.Spacing", result.Output, StringComparison.Ordinal);
        Assert.Contains("Punctuation.Doubled", result.Output, StringComparison.Ordinal);
    }

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

    public void Dispose() => _cli.Dispose();
}
