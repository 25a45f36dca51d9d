namespace StyleLint.Cli.Tests.Commands;

public sealed class RulesCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    [Fact]
    public void Rules_AreListedInColumnsById()
    {
        var lines = List();

        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        var column = lines[0].IndexOf("Currency.Spacing", StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Equal(' ', line[column - 1]));
        Assert.All(lines, line => Assert.NotEqual(' ', line[column]));
        Assert.Contains(lines, line => line.StartsWith("SL1301", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_OfAPack_AreItsOwn() => Assert.All(List("currency"), line => Assert.Contains(" Currency.", line, StringComparison.Ordinal));

    [Theory]
    [InlineData("--recommended", "  on   ")]
    [InlineData("--fixable", "  fix  ")]
    [InlineData("--level=error", "  error  ")]
    [InlineData("--level=suggestion", "  suggestion  ")]
    public void Rules_Filter_LeavesThoseThatFit(string filter, string column)
    {
        var fitting = List().Where(line => line.Contains(column, StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(fitting);
        Assert.Equal(fitting.Select(Id), List(filter).Select(Id));
    }

    [Fact]
    public void Rules_Filters_AddUp() => Assert.Equal(
        List("--recommended").Select(Id).Intersect(List("--fixable").Select(Id)),
        List("--recommended", "--fixable").Select(Id));

    [Fact]
    public void Rules_Markdown_HasATableAndAPageOfEach()
    {
        var page = _cli.Run("rules", "Currency", "--format", "markdown").Output;

        Assert.StartsWith("# Rules\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| [SL1001](#sl1001) | `Currency.Spacing` |", page, StringComparison.Ordinal);
        Assert.Contains("\n## SL1001\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("SL1301", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Curency", "Did you mean 'Currency'?")]
    [InlineData("--level=eror", "Did you mean 'error'?")]
    public void Rules_UnknownWord_NamesTheNearest(string word, string hint)
    {
        var result = _cli.Run("rules", word);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(hint, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _cli.Dispose();

    /// <summary>What stands before the first space; how wide a column is depends on what is listed.</summary>
    private static string Id(string line) => line.Split(' ')[0];

    private string[] List(params string[] args) => _cli.Run(["rules", .. args]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
