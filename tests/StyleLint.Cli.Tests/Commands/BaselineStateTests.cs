using System.Text.Json;

namespace StyleLint.Cli.Tests.Commands;

/// <summary>What <c>check</c> says of what a baseline knows.</summary>
public sealed class BaselineStateTests : IDisposable
{
    private readonly Cli _cli = new();

    public BaselineStateTests()
    {
        _cli.Write("a.md", "A first slip , here.\n\nA second slip , here.\n");
        _cli.Write("b.md", "A third slip , here.\n");
        _cli.Run("baseline", "create", "known.baseline");
        _cli.Write("a.md", "A first slip , here.\n\nA new slip , here.\n");
    }

    [Fact]
    public void Check_Text_CountsWhatIsKnownAndWhatIsRepaired() => Assert.EndsWith(
        "2 known findings are not shown. 1 known finding is repaired; 'style-lint baseline update' takes it out.\n", _cli.Run("check", "--baseline", "known.baseline").Output, StringComparison.Ordinal);

    [Fact]
    public void Check_Sarif_HoldsWhatIsNew() => Assert.Equal("a.md:3 new", States());

    [Fact]
    public void Check_SarifWithKnown_HoldsEveryState() => Assert.Equal("a.md:1 unchanged, a.md:3 new, a.md:1 absent, b.md:1 unchanged", States("--sarif-include-known"));

    [Fact]
    public void Check_RemovedArticle_ItsFindingsAreAbsent()
    {
        File.Delete(_cli.FullPath("b.md"));

        Assert.Equal("a.md:1 unchanged, a.md:3 new, a.md:1 absent, b.md:1 absent", States("--sarif-include-known"));
    }

    /// <summary>What was not looked for may be there still.</summary>
    [Theory]
    [InlineData("b.md")]
    [InlineData("--select", "Currency")]
    [InlineData("--shard", "1/2")]
    public void Check_PartOfTheArticlesOrRules_NothingIsAbsent(params string[] part) =>
        Assert.DoesNotContain("absent", States(["--sarif-include-known", .. part]), StringComparison.Ordinal);

    [Fact]
    public void Update_SelectedRules_LeavesTheOthersIn()
    {
        var before = _cli.Read("known.baseline");
        _cli.Run("baseline", "update", "known.baseline", "--select", "Currency");

        Assert.Equal(before, _cli.Read("known.baseline"));
    }

    [Theory]
    [InlineData("none.baseline", "There is no baseline 'none.baseline'. Make one: style-lint baseline create none.baseline\n")]
    [InlineData("odd.baseline", "odd.baseline:2: this line of the baseline is no entry. Remove it, or make the file anew.\n")]
    public void Check_OddBaseline_IsSaid(string name, string message)
    {
        _cli.Write("odd.baseline", "# known\n<<<<<<< ours\n");

        Assert.Equal(new CliResult(2, "", message), _cli.Run("check", "--baseline", name));
    }

    public void Dispose() => _cli.Dispose();

    private string States(params string[] options)
    {
        using var log = JsonDocument.Parse(_cli.Run(["check", "--baseline", "known.baseline", "--format", "sarif", .. options]).Output);
        return string.Join(", ", log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString();
            return $"{uri}:{place.GetProperty("region").GetProperty("startLine").GetInt32()} {result.GetProperty("baselineState").GetString()}";
        }));
    }
}
