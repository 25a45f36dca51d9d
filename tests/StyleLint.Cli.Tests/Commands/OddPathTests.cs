using System.Diagnostics;
using System.Text.Json;

namespace StyleLint.Cli.Tests.Commands;

/// <summary>The same finding in articles that lie or are written oddly: the exact words of every format that names the place.</summary>
public sealed class OddPathTests : IDisposable
{
    private const string Path = "my posts/50% off, #1.md";
    private const string Article = "A slip , here.\n";

    private readonly Cli _cli = new();

    [Theory]
    [InlineData("line", "my posts/50% off, #1.md:1:7: error SL1302 ")]
    [InlineData("github", "::error file=my posts/50%25 off%2C #1.md,line=1,endLine=1,col=7,endColumn=9,title=SL1302 ")]
    [InlineData("markdown", "| [1:7](https://git.example.com/acme/news/blob/0123abcd/my%20posts/50%25%20off%2C%20%231.md?plain=1#L1) | error |")]
    [InlineData("sarif", "\"uri\": \"my%20posts/50%25%20off%2C%20%231.md\"")]
    [InlineData("rdjsonl", "\"location\":{\"path\":\"my posts/50% off, #1.md\",\"range\":{\"start\":{\"line\":1,\"column\":7},\"end\":{\"line\":1,\"column\":9}}}")]
    [InlineData("gitlab", "\"path\": \"my posts/50% off, #1.md\"")]
    [InlineData("checkstyle", "<file name=\"my posts/50% off, #1.md\">")]
    public void Check_PathWithPercentSpaceAndHash_IsNamed(string format, string expected)
    {
        _cli.Write(Path, Article);
        OnRunner();

        Assert.Contains(expected, _cli.Run("check", "--format", format).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_PipeInAFolder_IsNotWaitedFor()
    {
        if (OperatingSystem.IsWindows())
            return;
        _cli.Write(Path, Article);
        using (var process = Process.Start("mkfifo", _cli.FullPath("pipe.md")))
            process.WaitForExit();

        Assert.StartsWith(Path, _cli.Run("check", "--format", "line").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_LinkToNothing_IsSaid()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(_cli.FullPath("gone.md"), "nowhere.md");
        File.CreateSymbolicLink(_cli.FullPath("self.md"), "self.md");

        var lines = _cli.Run("check", "--format", "line").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.EndsWith("This file was not checked: it is a link that leads nowhere.", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_FileOutsideTheRepository_IsNamedByItsFullPath()
    {
        using var elsewhere = new Cli();
        var path = elsewhere.Write("a.md", Article);
        _ = new GitRepository(_cli.Folder);
        OnRunner();
        var name = path.Replace('\\', '/');

        Assert.StartsWith($"{name}:1:7: error SL1302 ", Check("line"), StringComparison.Ordinal);
        Assert.StartsWith($"::error file={name.Replace(":", "%3A", StringComparison.Ordinal)},line=1,", Check("github"), StringComparison.Ordinal);
        Assert.Contains("| 1:7 | error |", Check("markdown"), StringComparison.Ordinal);
        Assert.Contains($"\"uri\": \"{new Uri(path).AbsoluteUri}\"\n", Check("sarif"), StringComparison.Ordinal);

        string Check(string format) => _cli.Run("check", path, "--format", format).Output;
    }

    [Fact]
    public void Check_CrlfArticle_HasThePlacesAndHashesOfTheOther()
    {
        _cli.Write("a.md", "Fine, really.\n\nA slip , here.\n");
        var expected = Places(_cli.Run("check", "--format", "sarif").Output);
        _cli.Write("a.md", "Fine, really.\r\n\r\nA slip , here.\r\n");

        Assert.Equal("3:7-3:9 ", expected[..8]);
        Assert.Equal(expected, Places(_cli.Run("check", "--format", "sarif").Output));
    }

    public void Dispose() => _cli.Dispose();

    private static string Places(string sarif)
    {
        using var log = JsonDocument.Parse(sarif);
        var result = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        return $"{region.GetProperty("startLine")}:{region.GetProperty("startColumn")}-{region.GetProperty("endLine")}:{region.GetProperty("endColumn")} {result.GetProperty("partialFingerprints")}";
    }

    private void OnRunner()
    {
        foreach (var (name, value) in ((string, string)[])[("GITHUB_ACTIONS", "true"), ("GITHUB_SERVER_URL", "https://git.example.com"), ("GITHUB_REPOSITORY", "acme/news"), ("GITHUB_SHA", "0123abcd")])
            _cli.Variables.Add(name, value);
    }
}
