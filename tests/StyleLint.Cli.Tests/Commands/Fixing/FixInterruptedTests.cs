using System.Diagnostics;

namespace StyleLint.Cli.Tests.Commands.Fixing;

/// <summary>Kills the program while it writes.</summary>
public sealed class FixInterruptedTests : IDisposable
{
    private const int FileCount = 60;

    private readonly Cli _cli = new();

    [Fact]
    public void Fix_Killed_LeavesEachFileOldOrNew()
    {
        _cli.Write("style-lint.yml", "root: true\nextends: [house]\n");
        _cli.Write("house/House/Teh.yml", "extends: substitution\nmessage: \"Write '%s', not '%s'.\"\naction: { name: replace, safety: safe }\nswap: { teh: the }\n");
        var old = string.Concat(Enumerable.Repeat("In teh hall.\n\n", 50));
        var repaired = old.Replace("teh", "the", StringComparison.Ordinal);
        foreach (var linesToWaitFor in (int[])[1, 7, 20, 41])
        {
            for (var i = 0; i < FileCount; i++)
                _cli.Write($"{i:000}.md", old);

            KillAfter(linesToWaitFor);

            var texts = Enumerable.Range(0, FileCount).Select(i => _cli.Read($"{i:000}.md")).ToList();
            Assert.All(texts, text => Assert.True(text == old || text == repaired, "A file is neither the old one nor the new one."));
            Assert.InRange(texts.Count(text => text == repaired), linesToWaitFor, FileCount);
        }
        Assert.Equal(0, _cli.Run("fix").ExitCode);
        Assert.All(Enumerable.Range(0, FileCount), i => Assert.Equal(repaired, _cli.Read($"{i:000}.md")));
    }

    public void Dispose() => _cli.Dispose();

    /// <summary>Each line of the program tells of one file that is written.</summary>
    private void KillAfter(int lines)
    {
        var program = Path.ChangeExtension(typeof(StyleLintCommand).Assembly.Location, ".dll");
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [program, "fix"])
        {
            WorkingDirectory = _cli.Folder,
            RedirectStandardOutput = true,
        })!;
        for (var i = 0; i < lines; i++)
            Assert.NotNull(process.StandardOutput.ReadLine());
        process.Kill();
        process.WaitForExit();
    }
}
