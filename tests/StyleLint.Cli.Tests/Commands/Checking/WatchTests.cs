using System.Text.Json;

namespace StyleLint.Cli.Tests.Commands.Checking;

public sealed class WatchTests : IDisposable
{
    private const string Report = ".sarif/style-lint.sarif";
    private const string Damaged = "A slip , here.\n";
    private const string Clean = "A slip, here.\n";

    private readonly Cli _cli = new();

    public WatchTests() => _cli.Write("a.md", Damaged);

    [Fact]
    public void Watch_BeforeAnyChange_AllIsLinted()
    {
        _cli.Write("b.md", Damaged);

        Assert.Equal(new CliResult(0, "a.md b.md", ""), Watch());
        Assert.Equal("a.md b.md", Reported());
    }

    [Fact]
    public void Watch_SavesOneUponTheOther_AreLintedOnce()
    {
        var watcher = new ScriptedWatcher(Save("b.md", "Not yet"), Save("b.md", Damaged), Save("a.md", Clean), Quiet);

        Assert.Equal("a.md b.md", Watch(watcher).Output);
        Assert.Equal("b.md", Reported());
        Assert.Equal([-1, 150, 150, 150, -1], watcher.Patience.Select(patience => patience.TotalMilliseconds));
    }

    [Fact]
    public void Watch_RemovedArticle_IsForgotten()
    {
        Watch(new ScriptedWatcher(() => Remove("a.md"), Quiet));

        Assert.Equal("", Reported());
    }

    [Fact]
    public void Watch_FirstArticleOfAFolder_IsReported()
    {
        Remove("a.md");
        Watch(new ScriptedWatcher(Save("b.md", Damaged), Quiet));

        Assert.Equal("b.md", Reported());
    }

    [Fact]
    public void Watch_NewSettings_ConcernAllArticles()
    {
        Watch(new ScriptedWatcher(Save("style-lint.yml", "root: true\nexclude: [a.md]\n"), Quiet));

        Assert.Equal("", Reported());
    }

    [Fact]
    public void Watch_NewVocabulary_ConcernsAllArticles()
    {
        _cli.Write("a.md", "The team writes javascript.\n");
        _cli.Write(".vale.ini", "StylesPath = styles\nVocab = Team\n[*]\nBasedOnStyles = Vale\n");
        _cli.Write("styles/config/vocabularies/Team/accept.txt", "Word\n");
        Watch(new ScriptedWatcher(Save("styles/config/vocabularies/Team/accept.txt", "JavaScript\n"), Quiet));

        Assert.Equal("a.md", Reported());
    }

    [Fact]
    public void Watch_RenamedFolder_TakesItsArticlesWithIt()
    {
        _cli.Write("old/b.md", Damaged);
        Watch(new ScriptedWatcher(
            () =>
            {
                Directory.Move(_cli.FullPath("old"), _cli.FullPath("new"));
                return _cli.FullPath("old");
            },
            () => _cli.FullPath("new"),
            Quiet));

        Assert.Equal("a.md new/b.md", Reported());
    }

    [Fact]
    public void Watch_ItsOwnReport_IsNoArticle()
    {
        var watcher = new ScriptedWatcher(() => _cli.FullPath("summary.md"), Quiet, Save("b.md", Damaged), () => _cli.FullPath("summary.md"), Quiet);

        Assert.Equal("a.md b.md", Watch(watcher, "--report", "markdown=summary.md").Output);
        Assert.Equal("a.md b.md", Reported());
    }

    [Fact]
    public void Watch_Diff_KeepsToWhatIsChanged()
    {
        var git = new GitRepository(_cli.Folder);
        git.Commit();
        var watcher = new ScriptedWatcher(Save("a.md", Damaged + "\nAnd more , now.\n"), Quiet, Save("a.md", Damaged), Quiet);

        Assert.Equal("a.md", Watch(watcher, "--diff=main").Output);
        Assert.Equal("", Reported());
    }

    [Theory]
    [InlineData("check", "-", "--watch")]
    [InlineData("check", "--diff=-", "--watch")]
    public void Watch_StandardInput_IsRefused(params string[] args) =>
        Assert.Equal(new CliResult(2, "", "--watch reads files again, which standard input cannot be.\n"), _cli.Run(args));

    [Fact]
    public void Watch_ReportThatCannotBeWrittenOnce_IsSaidAndTheNextIs()
    {
        var result = Watch(new ScriptedWatcher(
            () =>
            {
                Directory.Delete(_cli.FullPath(".sarif"), recursive: true);
                _cli.Write(".sarif", "in the way");
                return Save("a.md", Clean)();
            },
            Quiet,
            () =>
            {
                Remove(".sarif");
                return Save("a.md", Damaged)();
            },
            Quiet));

        Assert.Equal("'.sarif/style-lint.sarif' cannot be written: the disk or another program does not let it be written.\n", result.Error);
        Assert.Equal("a.md", Reported());
    }

    /// <summary>Half a report would not be JSON; a file beside it would be one that the viewers open, too.</summary>
    [Fact]
    public void Watch_AtEveryMoment_TheReportIsWhole()
    {
        Func<string?>[] saves = [.. Enumerable.Range(0, 3).SelectMany(i => new[] { Observed(Save("a.md", i % 2 == 0 ? Clean : Damaged)), Observed(Quiet) })];

        Watch(new ScriptedWatcher(saves));

        Func<string?> Observed(Func<string?> step) => () =>
        {
            Assert.Equal([_cli.FullPath(Report)], Directory.GetFiles(_cli.FullPath(".sarif")));
            Reported();
            return step();
        };
    }

    public void Dispose() => _cli.Dispose();

    private static string? Quiet() => null;

    private Func<string?> Save(string name, string text) => () => _cli.Write(name, text);

    private string Remove(string name)
    {
        File.Delete(_cli.FullPath(name));
        return _cli.FullPath(name);
    }

    private CliResult Watch(ScriptedWatcher? watcher = null, params string[] options)
    {
        var result = _cli.RunIn(world => world with { Watch = _ => watcher ?? new ScriptedWatcher() }, ["check", "--watch", "--format", "line", .. options]);
        return result with { Output = Paths(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0])) };
    }

    /// <summary>The articles with findings of the report for editors.</summary>
    private string Reported()
    {
        using var log = JsonDocument.Parse(_cli.Read(Report));
        return Paths(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!));
    }

    private static string Paths(IEnumerable<string> paths) => string.Join(' ', paths);
}
