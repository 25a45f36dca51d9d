namespace StyleLint.Cli.Tests.Commands;

public sealed class TestCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    [Theory]
    [InlineData("A [|colour|].", 0, "", "1 passed, 0 failed in 1 rule.\n")]
    [InlineData("A [|hue|].", 1, "House/Words.yml:5:10: House.Words\n  expected: A [|hue|].\n  actual:   A hue.\n", "0 passed, 1 failed in 1 rule.\n")]
    public void Test_Quiet_LeavesOutTheSummary(string bad, int exitCode, string failures, string summary)
    {
        _cli.Write("House/Words.yml", $"extends: existence\nmessage: No.\ntokens: [colour]\nexamples:\n  - bad: '{bad}'\n");

        Assert.Equal(failures + summary, _cli.Run("test", "House").Output);
        var quiet = _cli.Run("test", "House", "--quiet");
        Assert.Equal(failures, quiet.Output);
        Assert.Equal(exitCode, quiet.ExitCode);
    }

    public void Dispose() => _cli.Dispose();
}
