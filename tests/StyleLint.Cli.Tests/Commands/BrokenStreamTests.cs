namespace StyleLint.Cli.Tests.Commands;

/// <summary>Standard input and output that are closed, full or a folder.</summary>
public sealed class BrokenStreamTests : IDisposable
{
    private readonly Cli _cli = new();

    public static TheoryData<Exception> Failures => [new IOException(), new UnauthorizedAccessException()];

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void Check_OutputThatCannotBeWritten_IsSaid(Exception failure)
    {
        _cli.Write("a.md", "The ferry left at six.\n");

        var result = _cli.RunIn(world => world with { Output = new BrokenStream(failure) }, "check");

        Assert.Equal(new CliResult(2, "", "The output cannot be written: the disk is full, or the output is closed.\n"), result);
    }

    [Theory]
    [InlineData("check", "-")]
    [InlineData("check", "--stdin-format", "jsonl", "-")]
    [InlineData("check", "--diff=-")]
    [InlineData("fix", "-")]
    public void Check_InputThatCannotBeRead_IsSaid(params string[] args)
    {
        var result = _cli.RunIn(world => world with { Input = new BrokenStream(new UnauthorizedAccessException()) }, args);

        Assert.Equal(new CliResult(2, "", "Standard input cannot be read: it is closed, or a folder.\n"), result);
    }

    public void Dispose() => _cli.Dispose();
}
