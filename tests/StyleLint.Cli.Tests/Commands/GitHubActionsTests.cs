using System.Text.Json;

namespace StyleLint.Cli.Tests.Commands;

public sealed class GitHubActionsTests
{
    private const string Article = "The fund lost $ 3bn ##[set-output name=x]y\n";

    [Fact]
    public void Check_OnTheRunner_TextHoldsNoCommand()
    {
        using var cli = OnRunner();
        cli.Write("::error::x.md", Article);
        var lines = cli.Run("check").Output.Split('\n');
        Assert.Contains(lines, line => line.Contains("$ 3bn", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.DoesNotMatch(@"^\s*::|##\[", line));
    }

    [Fact]
    public void Check_OnTheRunner_SarifNamesRepositoryAndCommit()
    {
        using var cli = OnRunner();
        cli.Write("a.md", Article);
        using var log = JsonDocument.Parse(cli.Run("check", "--format", "sarif").Output);
        var origin = log.RootElement.GetProperty("runs")[0].GetProperty("versionControlProvenance")[0];
        Assert.Equal("https://git.example.com/acme/news", origin.GetProperty("repositoryUri").GetString());
        Assert.Equal("0123abcd", origin.GetProperty("revisionId").GetString());
    }

    private static Cli OnRunner() => new()
    {
        Variables =
        {
            ["GITHUB_ACTIONS"] = "true",
            ["GITHUB_SERVER_URL"] = "https://git.example.com",
            ["GITHUB_REPOSITORY"] = "acme/news",
            ["GITHUB_SHA"] = "0123abcd",
        },
    };
}
