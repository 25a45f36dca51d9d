namespace StyleLint.Cli.Tests.Commands.Fixing;

public sealed class FixCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public FixCommandTests()
    {
        _cli.Write("style-lint.yml", "root: true\nextends: [house]\n");
        _cli.Write("house/House/Teh.yml", Rule("teh: the", "safe"));
        _cli.Write("house/House/Utilize.yml", Rule("utilize: use", "unsafe"));
    }

    [Fact]
    public void Fix_SafeFixes_AreWrittenAndCounted()
    {
        _cli.Write("a.md", "Teh first: teh *hall*, teh end.\n");
        _cli.Write("b.md", "We utilize it.\n");
        var result = _cli.Run("fix");
        Assert.Equal("a.md: 2 repaired\nRepaired 2 findings in 1 of 2 articles; 1 is left, 1 of which --unsafe would repair.\n", result.Output);
        Assert.Equal("Teh first: the *hall*, the end.\n", _cli.Read("a.md"));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Fix_Unsafe_MakesTheLikelyOnesToo()
    {
        _cli.Write("a.md", "We utilize teh hall.\n");
        Assert.Equal(0, _cli.Run("fix", "--unsafe").ExitCode);
        Assert.Equal("We use the hall.\n", _cli.Read("a.md"));
    }

    [Fact]
    public void Fix_Select_MakesOnlyTheFixesOfThoseRules()
    {
        _cli.Write("a.md", "We utilize teh hall.\n");
        _cli.Run("fix", "--unsafe", "--select", "House.Utilize");
        Assert.Equal("We use teh hall.\n", _cli.Read("a.md"));
    }

    [Fact]
    public void Fix_NothingToRepair_TouchesNoFile()
    {
        var path = _cli.Write("a.md", "The hall.\n");
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
        Assert.Equal("Found nothing to repair in 1 article.\n", _cli.Run("fix").Output);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(path));
    }

    [Theory]
    [InlineData("In teh hall.", 1)]
    [InlineData("In the hall.", 0)]
    public void Fix_Check_SaysItByItsExitCodeOnly(string text, int exitCode)
    {
        _cli.Write("a.md", text);
        Assert.Equal(new CliResult(exitCode, "", ""), _cli.Run("fix", "--check"));
        Assert.Equal(text, _cli.Read("a.md"));
    }

    [Fact]
    public void Fix_StandardInput_IsPrintedRepaired()
    {
        Assert.Equal("# In the `teh` hall\n", _cli.RunWithInput("# In teh `teh` hall\n", "fix", "-", "--stdin-filename", "a.md").Output);
        Assert.Equal("In the hall", _cli.RunWithInput("In the hall", "fix", "-").Output);
    }

    [Theory]
    [InlineData("EF BB BF 74 65 68 20 C3 BC 0D 0A 0D 0D 0A 78", "EF BB BF 74 68 65 20 C3 BC 0D 0A 0D 0D 0A 78")]
    [InlineData("FF FE 74 00 65 00 68 00 0D 00 0A 00 3D D8 00 DE", "FF FE 74 00 68 00 65 00 0D 00 0A 00 3D D8 00 DE")]
    [InlineData("FE FF 00 74 00 65 00 68 00 0A", "FE FF 00 74 00 68 00 65 00 0A")]
    public void Fix_MarkEncodingAndLineEnds_AreKeptByteForByte(string before, string after)
    {
        var path = _cli.Write("a.txt", Bytes(before));
        Assert.Equal(0, _cli.Run("fix").ExitCode);
        Assert.Equal(Bytes(after), File.ReadAllBytes(path));
    }

    [Fact]
    public void Fix_BytesThatAreNoText_LeaveTheFileAsItIsAndSayWhy()
    {
        byte[] bytes = [.. "In teh hall "u8, 0xFF, .. ".\n"u8];
        var path = _cli.Write("a.md", bytes);
        var result = _cli.Run("fix");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("a.md: This file was not repaired, since some of its bytes are not text.", result.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void Fix_RulesThatUndoEachOther_AreNamed()
    {
        _cli.Write("house/House/Het.yml", Rule("the: teh", "safe"));
        _cli.Write("a.md", "In teh hall.\n");
        var result = _cli.Run("fix");
        Assert.Contains("a.md: Nothing was repaired here for 'House.Het', 'House.Teh'", result.Error, StringComparison.Ordinal);
        Assert.Equal("In teh hall.\n", _cli.Read("a.md"));
    }

    [Fact]
    public void CheckFix_ReportsWhatIsLeft()
    {
        _cli.Write("a.md", "We utilize teh hall.\n");
        var result = _cli.Run("check", "--fix", "--format", "line");
        Assert.Contains("a.md:1:4: warning House.Utilize", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Teh", result.Output, StringComparison.Ordinal);
        Assert.Equal("We utilize the hall.\n", _cli.Read("a.md"));
    }

    [Theory]
    [InlineData("check", "--unsafe")]
    [InlineData("check", "--fix", "--diff")]
    [InlineData("check", "--fix", "-")]
    public void Check_WishesThatDoNotGoTogether_AreRefused(params string[] args)
    {
        var result = _cli.Run(args);
        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Error);
    }

    public void Dispose() => _cli.Dispose();

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    private static string Rule(string swap, string safety) =>
        $"extends: substitution\nmessage: \"Write '%s', not '%s'.\"\nlevel: warning\naction: {{ name: replace, safety: {safety} }}\nswap: {{ {swap} }}\n";
}
