namespace StyleLint.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    [Theory]
    [InlineData("SL1001")]
    [InlineData("sl1001")]
    [InlineData("Currency.Spacing")]
    [InlineData("currency.spacing")]
    public void Explain_IdOrName_PrintsThePage(string rule)
    {
        var result = _cli.Run("explain", rule);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("SL1001 Currency.Spacing\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nWrong:\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nRight:\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_LongLines_AreBrokenBetweenWords()
    {
        var lines = _cli.Run("explain", "SL1001").Output.Split('\n');

        Assert.All(lines.Where(line => !line.StartsWith(' ')), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void Explain_Markdown_PrintsTheSectionOfTheRulesPage()
    {
        var section = _cli.Run("explain", "SL1001", "--format", "markdown").Output;

        Assert.StartsWith("## SL1001\n", section, StringComparison.Ordinal);
        Assert.Contains(section, _cli.Run("rules", "--format", "markdown").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no rule 'Currency.Spacin'. Did you mean 'Currency.Spacing'?", "Currency.Spacin")]
    [InlineData("There is no format 'markdwn'. Did you mean 'markdown'? It is one of: text, markdown.", "SL1001", "--format", "markdwn")]
    public void Explain_UnknownWord_NamesTheNearest(string message, params string[] args)
    {
        var result = _cli.Run(["explain", .. args]);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(message, result.Error.TrimEnd());
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

    public void Dispose() => _cli.Dispose();
}
