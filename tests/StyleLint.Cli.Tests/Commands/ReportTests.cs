namespace StyleLint.Cli.Tests.Commands;

/// <summary>Where <c>--report</c> may write, and where not.</summary>
public sealed class ReportTests : IDisposable
{
    private const string Article = "It cost$ 40 then.\n";

    private readonly Cli _cli = new();

    public ReportTests() => _cli.Write("posts/a.txt", Article);

    [Theory]
    [InlineData("posts/a.txt")]
    [InlineData("./posts/../posts/a.txt")]
    [InlineData("link.json")]
    public void Check_ReportOverAnArticle_IsRefused(string report)
    {
        File.CreateSymbolicLink(_cli.FullPath("link.json"), _cli.FullPath("posts/a.txt"));

        var result = _cli.Run("check", "posts", "--report", $"sarif={report}");

        var article = Path.Combine("posts", "a.txt");
        Assert.Equal(new CliResult(2, "", $"The report '{report}' would overwrite '{article}', which is one of the articles to check. Give the report another name or, if an earlier run wrote this file, delete it.\n"), Normalized(result));
        Assert.Equal(Article, _cli.Read("posts/a.txt"));
    }

    [Fact]
    public void Check_MarkdownReportOfAnEarlierRun_IsOverwrittenAndNotChecked()
    {
        string[] args = ["check", ".", "--format", "line", "--report", "markdown=summary.md"];
        var first = _cli.Run(args);
        var report = _cli.Read("summary.md");

        Assert.Equal(first, _cli.Run(args));
        Assert.Equal(report, _cli.Read("summary.md"));
    }

    [Fact]
    public void Check_MarkdownReportOverAFileThatIsNone_IsRefused()
    {
        _cli.Write("summary.md", "## StyleLint\n\nA chapter of ours.\n");

        Assert.Equal(2, _cli.Run("check", ".", "--report", "markdown=summary.md").ExitCode);
        Assert.Equal("## StyleLint\n\nA chapter of ours.\n", _cli.Read("summary.md"));
    }

    [Fact]
    public void Check_TwoReportsToOneFile_AreRefused()
    {
        var result = _cli.Run("check", "--report", "sarif=out", "--report", "json=./out");

        Assert.Equal(new CliResult(2, "", "The reports 'out' and './out' are one file. Give each report a file of its own.\n"), Normalized(result));
        Assert.False(File.Exists(_cli.FullPath("out")));
    }

    [Theory]
    [InlineData("file/deep/a.sarif")]
    [InlineData("posts")]
    public void Check_ReportThatCannotBeWritten_LeavesTheRestAsEver(string report)
    {
        _cli.Write("file", "");
        var expected = _cli.Run("check", "--format", "line").Output;

        var result = _cli.Run("check", "--format", "line", "--report", $"sarif={report}", "--report", "json=a.json");

        Assert.Equal(expected, result.Output);
        Assert.StartsWith($"'{report}' cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("SL1001", _cli.Read("a.json"), StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    public void Dispose() => _cli.Dispose();

    /// <summary>The program itself ends lines as its system does.</summary>
    private static CliResult Normalized(CliResult result) => result with { Error = result.Error.ReplaceLineEndings("\n") };
}
