namespace StyleLint.Cli.Tests.Commands;

public sealed class BaselineCommandTests : IDisposable
{
    private const string File = "known.baseline";

    private readonly Cli _cli = new();

    public BaselineCommandTests()
    {
        _cli.Write("a.md", "It cost a lot , really.\n\nA second slip , here.\n");
        Assert.Equal("known.baseline: 2 known findings.\n", _cli.Run("baseline", "create", File).Output);
    }

    [Fact]
    public void Check_KnownFindings_AreNotReported()
    {
        _cli.Write("a.md", "A third slip , now.\n\nIt cost\na lot , really.\n\nA second slip , here.\n");

        var result = _cli.Run("check", "--baseline", File, "--format", "line");

        Assert.StartsWith("a.md:1:", Assert.Single(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Update_ShrinkOnly_TakesOutWhatIsRepairedAndLetsNothingIn()
    {
        _cli.Write("a.md", "A third slip , now.\n\nA second slip , here.\n");

        Assert.Equal(1, _cli.Run("baseline", "update", File, "--shrink-only").ExitCode);
        Assert.Equal("a.md", Assert.Single(_cli.Read(File).Split('\n')[1..^1]).Split(' ')[2]);
    }

    [Fact]
    public void BaselineCheck_StaleAndNew_MakeTheExitCodeOne()
    {
        Assert.Equal(0, _cli.Run("baseline", "check", File).ExitCode);
        _cli.Write("a.md", "A third slip , now.\n\nA second slip , here.\n");

        var result = _cli.Run("baseline", "check", File);

        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith("1 known, 1 new, 1 repaired.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_FileThatIsThere_IsNotOverwritten() => Assert.Equal(2, _cli.Run("baseline", "create", File).ExitCode);

    public void Dispose() => _cli.Dispose();
}
