namespace StyleLint.Cli.Tests.Commands.Checking;

/// <summary>Runs that several machines share, and articles that come through a pipe.</summary>
public sealed class SharedRunTests : IDisposable
{
    private readonly Cli _cli = new();

    [Fact]
    public void Merge_ShardsOfARun_GivesTheFileOfOneRun()
    {
        for (var i = 0; i < 20; i++)
            _cli.Write($"posts/{i} #%.md", string.Concat(Enumerable.Repeat("A slip , here.\n\n", i)));
        var whole = _cli.Run("check", "--format", "sarif").Output;
        for (var i = 1; i <= 3; i++)
            _cli.Run("check", "--shard", $"{i}/3", "--report", $"sarif=out/{i}.sarif");

        Assert.Equal(whole, _cli.Run("merge", "out/1.sarif", "out/2.sarif", "out/3.sarif").Output);
        Assert.Equal(whole, _cli.Run("merge", "out/*.sarif").Output);
    }

    [Theory]
    [InlineData("gone.sarif", "There is no file 'gone.sarif' that can be read.\n")]
    [InlineData("out/*.sarif", "There is no file 'out/*.sarif' that can be read.\n")]
    [InlineData("none*.sarif", "There is no file 'none*.sarif' that can be read.\n")]
    [InlineData("a.md", "'a.md' is no SARIF file that style-lint wrote.\n")]
    public void Merge_OtherFile_IsSaid(string name, string message)
    {
        _cli.Write("a.md", "A slip , here.\n");

        Assert.Equal(new CliResult(2, "", message), _cli.Run("merge", name));
    }

    [Theory]
    [InlineData("\"results\": [", "\"results\": [null, ")]
    [InlineData("\"ruleId\": \"SL1302\"", "\"ruleId\": \"SL0000\"")]
    [InlineData("\"exitCode\": 1", "\"exitCode\": \"one\"")]
    public void Merge_FileThatSomebodyChanged_IsSaid(string old, string changed)
    {
        _cli.Write("a.md", "A slip , here.\n");
        var log = _cli.Run("check", "--format", "sarif").Output;
        Assert.Contains(old, log, StringComparison.Ordinal);
        _cli.Write("a.sarif", log.Replace(old, changed, StringComparison.Ordinal));

        Assert.Equal(new CliResult(2, "", "Among 'a.sarif' is a file that style-lint did not write.\n"), _cli.Run("merge", "a.sarif"));
    }

    [Fact]
    public void Shard_OutOfRange_IsSaid() => Assert.Equal(2, _cli.Run("check", "--shard", "4/3").ExitCode);

    [Fact]
    public void JsonLines_EveryLine_HasItsLineOfFindings()
    {
        var result = _cli.RunWithInput("{\"path\":\"a.md\",\"text\":\"A slip , here.\"}\nnonsense\n{\"path\":\"b.md\",\"text\":\"Fine.\"}\n", "check", "-", "--stdin-format", "jsonl");

        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains("SL1302", lines[0], StringComparison.Ordinal);
        Assert.Contains("SL9001", lines[1], StringComparison.Ordinal);
        Assert.Equal("{\"path\":\"b.md\",\"diagnostics\":[]}", lines[2]);
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData("reads standard input, so the path is '-'.", "posts")]
    [InlineData("does not go with --report.", "-", "--report", "sarif=a.sarif")]
    [InlineData("does not go with --baseline.", "-", "--baseline", "known")]
    [InlineData("does not go with --format.", "-", "-f", "sarif")]
    public void JsonLines_WhatItDoesNotDo_IsSaid(string end, params string[] args)
    {
        var result = _cli.Run(["check", "--stdin-format", "jsonl", .. args]);

        Assert.Equal(2, result.ExitCode);
        Assert.EndsWith(end, result.Error.TrimEnd(), StringComparison.Ordinal);
    }

    /// <summary>However long the input is, no more of it is held than a few articles: what comes out follows what goes in.</summary>
    [Fact]
    public void JsonLines_LongInput_IsReadAsItIsWritten()
    {
        using var pipe = new ArticlePipe(articles: 1_000);
        _cli.RunIn(world => world with { Input = pipe, Output = pipe.Findings }, "check", "-", "--stdin-format", "jsonl");

        Assert.Equal(1_000, pipe.Written);
        Assert.InRange(pipe.MostHeld, 1, 100);
    }

    [Fact]
    public void JsonLines_WhoWaitsForEachAnswer_GetsIt()
    {
        using var pipe = new ArticlePipe(articles: 3, waitsForFindings: true);
        _cli.RunIn(world => world with { Input = pipe, Output = pipe.Findings }, "check", "-", "--stdin-format", "jsonl");

        Assert.Equal(3, pipe.Written);
    }

    public void Dispose() => _cli.Dispose();
}
