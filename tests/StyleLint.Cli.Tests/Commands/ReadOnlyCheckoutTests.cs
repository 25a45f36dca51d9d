namespace StyleLint.Cli.Tests.Commands;

/// <summary>A checkout in which nothing may be written: what only reads works as ever, and what would write says so and leaves all as it is.</summary>
public sealed class ReadOnlyCheckoutTests : IDisposable
{
    private const string Article = "It cost$ 40 then.\n";

    private readonly Cli _cli = new();

    public ReadOnlyCheckoutTests()
    {
        _cli.Write("a.md", Article);
        _cli.Write("known.baseline", "# nothing\n");
        _cli.Write("out.sarif", "{}");
        _cli.Write(".sarif/style-lint.sarif", "{}");
    }

    [Fact]
    public void Check_Report_IsAsEver()
    {
        var expected = RunHere("check", "--format", "sarif");

        Assert.Equal(1, expected.ExitCode);
        Assert.Equal(expected, RunProtected("check", "--format", "sarif"));
    }

    [Fact]
    public void Check_FolderThatNobodyMayLookInto_IsSaid()
    {
        if (!OperatingSystem.IsLinux())
            return;
        _cli.Write("closed/b.md", Article);
        var closed = _cli.FullPath("closed");
        using var folder = new ReadOnlyFolder(_cli.Folder);
        File.SetUnixFileMode(closed, UnixFileMode.None);
        var result = RunHere("check", "--format", "line");
        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Equal(2, result.ExitCode);
        Assert.EndsWith(
            "closed:1:1: error SL9001 Engine.UnreadableFile: This file was not checked: there is no permission to look into this folder.\n",
            result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ReportIntoTheCheckout_IsRefused() => Assert.Equal(
        Refusal("out.sarif"), RunProtected("check", "--report", "sarif=out.sarif") with { Output = "" });

    [Fact]
    public void Check_ReportElsewhere_IsWritten()
    {
        using var elsewhere = new Cli();

        Assert.Equal(1, RunProtected("check", "--report", $"sarif={elsewhere.FullPath("out.sarif")}").ExitCode);
        Assert.Contains("SL1001", elsewhere.Read("out.sarif"), StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_SaysWhichFileItCouldNotRepair() => Assert.Equal(
        "a.md: This file was not repaired, since there is no permission to write it.\n", RunProtected("fix").Error);

    [Fact]
    public void Fix_Diff_IsAsEver() => Assert.Contains("+It cost $40 then.", RunProtected("fix", "--diff").Output, StringComparison.Ordinal);

    [Fact]
    public void Baseline_Update_IsRefused() => Assert.Equal(Refusal("known.baseline"), RunProtected("baseline", "update", "known.baseline"));

    [Fact]
    public void Watch_IsRefusedAtOnce() => Assert.Equal(Refusal(".sarif/style-lint.sarif"), RunProtected("check", "--watch") with { Output = "" });

    public void Dispose() => _cli.Dispose();

    private static CliResult Refusal(string name) => new(2, "", $"'{name}' cannot be written: there is no permission to write there.\n");

    /// <summary>In this process, since a program of its own would have the superuser's rights again.</summary>
    private CliResult RunHere(params string[] args) => _cli.RunIn(world => world, args);

    private CliResult RunProtected(params string[] args)
    {
        using var protection = new ReadOnlyFolder(_cli.Folder);
        return RunHere(args);
    }
}
