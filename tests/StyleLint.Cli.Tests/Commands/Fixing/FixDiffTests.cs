using System.Diagnostics;

namespace StyleLint.Cli.Tests.Commands.Fixing;

public sealed class FixDiffTests : IDisposable
{
    private const string Rule = "extends: substitution\nmessage: \"Write '%s', not '%s'.\"\naction: { name: replace, safety: safe }\nswap: { teh: the }\n";

    private readonly Cli _cli = new();

    public FixDiffTests()
    {
        _cli.Write("style-lint.yml", "root: true\nextends: [house]\n");
        _cli.Write("house/House/Teh.yml", Rule);
    }

    [Fact]
    public void Diff_PrintsHunksAndWritesNothing()
    {
        _cli.Write("a.md", "1\n2\n3\n4\nteh 5\n6\n7\n8\n");
        var result = _cli.Run("fix", "--diff");
        Assert.Equal("--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-teh 5\n+the 5\n 6\n 7\n 8\n", result.Output);
        Assert.Equal("Would repair 1 finding in 1 of 1 article.\n", result.Error);
        Assert.Equal("1\n2\n3\n4\nteh 5\n6\n7\n8\n", _cli.Read("a.md"));
    }

    [Theory]
    [InlineData("a.md", "teh")]
    [InlineData("a.md", "teh\n")]
    [InlineData("a.txt", "1\n\nteh 3\n\n\n6\n\n\n\n\n\nteh 12\nteh\n\n\nteh")]
    [InlineData("a.txt", "1\r\n\r\nteh 3\r\n\r\n\r\n6\r\n\r\n\r\n\r\n\r\nteh 12\r\n")]
    [InlineData("a.txt", "one\rteh\rend")]
    [InlineData("a.txt", "\uFEFFteh first\n")]
    [InlineData("two words.md", "In teh hall.\n")]
    [InlineData("Käse.md", "In teh hall.\n")]
    public void Diff_Applied_GivesWhatFixWrites(string name, string text)
    {
        foreach (var (program, arguments) in ((string, string[])[])[("git", ["apply", "-"]), ("patch", ["-p1", "--binary", "--quiet"])])
        {
            _cli.Write(name, text);
            if (Apply(program, arguments, _cli.Run("fix", "--diff").Output) is { } result)
                Assert.Equal((0, "", text.Replace("teh", "the", StringComparison.Ordinal)), (result.ExitCode, result.Error, ReadExactly(name)));
        }
    }

    public void Dispose() => _cli.Dispose();

    private string ReadExactly(string name) => new System.Text.UTF8Encoding(false).GetString(File.ReadAllBytes(_cli.FullPath(name)));

    /// <summary>Null where the program is not there.</summary>
    private (int ExitCode, string Error)? Apply(string program, string[] arguments, string patch)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = _cli.Folder,
                RedirectStandardInput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new System.Text.UTF8Encoding(false),
            })!;
            process.StandardInput.Write(patch);
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, error);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
