namespace StyleLint.Cli.Tests.Commands.Checking;

public sealed class CheckCommandTests : IDisposable
{
    private const string Clean = "The ferry left at six.\n";
    private const string Broken = "It cost$ 40 at the the door.\n";

    private readonly Cli _cli = new();

    [Fact]
    public void Check_CleanArticle_SaysSo()
    {
        _cli.Write("a.md", Clean);
        Assert.Equal(new CliResult(0, "Checked 1 article and found nothing to change.\n", ""), _cli.Run("check"));
    }

    [Fact]
    public void Check_IsWhatIsDoneWhereNoCommandIsNamed()
    {
        _cli.Write("a.md", Broken);
        Assert.Equal(_cli.Run("check", "--format", "line", "a.md"), _cli.Run("--format", "line", "a.md"));
    }

    [Fact]
    public void Check_Findings_AreSaidWithTheirPlaces()
    {
        _cli.Write("a.md", Broken);
        var result = _cli.Run("check", "--format", "line", "--select", "Currency.Spacing");
        Assert.StartsWith("a.md:1:8: error SL1001 Currency.Spacing: ", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("never", 0)]
    public void Check_FailOn_DecidesTheExitCode(string level, int exitCode)
    {
        _cli.Write("a.md", Broken);
        Assert.Equal(exitCode, _cli.Run("check", "--fail-on", level).ExitCode);
    }

    [Fact]
    public void Check_MaxWarnings_MakesTooManyAFailure()
    {
        _cli.Write("a.md", "It was $5 dollars, then £5 pounds.\n");
        string[] select = ["check", "--select", "Currency.Doubled"];
        Assert.Equal(0, _cli.Run([.. select, "--max-warnings", "2"]).ExitCode);
        Assert.Equal(1, _cli.Run([.. select, "--max-warnings", "1"]).ExitCode);
    }

    [Fact]
    public void Check_StandardInput_GoesByTheNameGiven()
    {
        var result = _cli.RunWithInput(Broken, "check", "-", "--stdin-filename", "news/today.md", "--format", "line");
        Assert.StartsWith("news/today.md:1:8: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Reports_AreWrittenBesideTheOutput()
    {
        _cli.Write("a.md", Broken);
        var result = _cli.Run("check", "--format", "line", "--report", "sarif=out/a.sarif", "--report", "json=a.json");
        Assert.StartsWith("a.md:1:8: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"SL1001\"", _cli.Read("out/a.sarif"), StringComparison.Ordinal);
        Assert.Contains("SL1001", _cli.Read("a.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MoreFindingsThanSarifTakes_IsSaid()
    {
        _cli.Write("a.txt", string.Concat(Enumerable.Range(0, 5_001).Select(i => $"Fund {i} lost $ {i}bn.\n\n")));
        Assert.Equal("Of 5,001 findings, sarif holds the 5,000 most severe.\n", _cli.Run("check", "--report", "sarif=a.sarif").Error);
    }

    [Theory]
    [InlineData("House.Words", "")]
    [InlineData("House.Broken", "House/Broken.yml:1:10: error SL9003")]
    public void Check_Select_TellsTheFaultsOfTheRulesThatItNames(string rule, string start)
    {
        _cli.Write("a.md", Clean);
        _cli.Write("style-lint.yml", "root: true\nextends: [House]\n");
        _cli.Write("House/Words.yml", "extends: existence\nmessage: No.\ntokens: [utilize]\n");
        _cli.Write("House/Broken.yml", "extends: nothing\nmessage: No.\n");

        var result = _cli.Run("check", "--select", rule, "--format", "line");

        Assert.StartsWith(start, result.Output, StringComparison.Ordinal);
        Assert.Equal(start.Length > 0 ? 2 : 0, result.ExitCode);
    }

    [Fact]
    public void Check_Quiet_SaysNothingOfACleanArticle()
    {
        _cli.Write("a.md", Clean);
        Assert.Equal(new CliResult(0, "", ""), _cli.Run("check", "--quiet"));
    }

    [Fact]
    public void Check_Jobs_ChangeNoByte()
    {
        for (var i = 0; i < 40; i++)
            _cli.Write($"a/{i:00}.md", i % 3 == 0 ? Clean : Broken);
        Assert.Equal(_cli.Run("check", "--format", "sarif", "--jobs", "1"), _cli.Run("check", "--format", "sarif", "--jobs", "8"));
    }

    [Theory]
    [InlineData("name with spaces.md")]
    [InlineData("über ‘quoted’ – naïve.md")]
    [InlineData("a#b%20c.md")]
    [InlineData("@handle.md")]
    public void Check_OddNames_AreRead(string name)
    {
        _cli.Write(name, Broken);
        Assert.StartsWith($"{name}:1:8: ", _cli.Run("check", name, "--format", "line").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MissingFile_IsSaidAndTheOthersAreChecked()
    {
        _cli.Write("a.md", Broken);
        var result = _cli.Run("check", "a.md", "gone.md", "--format", "line");
        Assert.Contains("a.md:1:8: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("gone.md", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Check_GlobThatMatchesNothing_IsSaid()
    {
        _cli.Write("a.md", Clean);
        Assert.Equal(
            new CliResult(2, "posts/**/*.md:1:1: error SL9001 Engine.UnreadableFile: This file was not checked: no file matches this pattern.\n", ""),
            _cli.Run("check", "*.md", "posts/**/*.md", "--format", "line", "--quiet"));
    }

    [Fact]
    public void Check_WrongThreshold_NamesEveryRightOne()
    {
        var error = _cli.Run("check", "--fail-on", "nevr").Error.TrimEnd();
        Assert.Equal("There is no level for --fail-on 'nevr'. Did you mean 'never'? It is one of: suggestion, warning, error, never.", error);
    }

    [Theory]
    [InlineData("a.md:1:8", "check", "a.md")]
    [InlineData("", "check", "a.md", "--force-exclude")]
    public void Check_ExcludedFileThatIsNamed_IsReadUnlessForced(string place, params string[] args)
    {
        _cli.Write("style-lint.yml", "root: true\nexclude: [a.md]\n");
        _cli.Write("a.md", Broken);
        Assert.StartsWith(place, _cli.Run([.. args, "--format", "line"]).Output, StringComparison.Ordinal);
        Assert.Equal(place.Length > 0 ? 1 : 0, _cli.Run(args).ExitCode);
    }

    [Fact]
    public void Check_WrongSettings_NameTheirLineAndTheRightWord()
    {
        _cli.Write("style-lint.yml", "root: true\nrules:\n  Currency.Spacin: off\n");
        _cli.Write("a.md", Clean);
        var result = _cli.Run("check", "--format", "line");
        Assert.StartsWith("style-lint.yml:3:3: error SL9004", result.Output, StringComparison.Ordinal);
        Assert.Contains("Currency.Spacing", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData("--fromat", "sarif")]
    [InlineData("--format", "sariff")]
    [InlineData("--fail-on", "errors")]
    [InlineData("--config", "none.yml")]
    [InlineData("--select", "Curency")]
    [InlineData("--max-warnings", "-1")]
    [InlineData("--jobs", "many")]
    [InlineData("--report", "sarif")]
    public void Check_WrongOption_IsExplainedWithoutATrace(string option, string value)
    {
        _cli.Write("a.md", Clean);
        var result = _cli.Run("check", "a.md", option, value);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.NotEqual("", result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _cli.Dispose();
}
