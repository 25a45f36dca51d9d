using System.Text;

namespace StyleLint.Benchmarks;

/// <summary>
/// What a pull request waits for: three changed articles among 5,000 against those three alone and git alone; and 6,000 findings as SARIF against
/// as lines.
/// </summary>
internal static class PullRequestRun
{
    private const int Articles = 5_000;
    private const int Runs = 15;

    private static readonly string[] _changed = ["0001.md", "2042.md", "4999.md"];

    public static void Measure()
    {
        var folder = Directory.CreateTempSubdirectory("style-lint-");
        try
        {
            MakeRepository(folder.FullName);
            MeasureEach(
                ("check of the three", () => Lint([.. _changed])),
                ("git diff", () => Git("diff", "--merge-base", "--unified=0", "main")),
                ("check --diff", () => Lint("--diff")),
                ("6,000 findings, lines", () => Lint("many.txt", "--format", "line")),
                ("6,000 findings, SARIF", () => Lint("many.txt", "--format", "sarif")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        TimeSpan Lint(params string[] arguments) => Programs.RunIn(folder.FullName, "dotnet", [Programs.StyleLint, "check", .. arguments]).Time;
        TimeSpan Git(params string[] arguments) => Programs.RunIn(folder.FullName, "git", arguments).Time;

        void MakeRepository(string path)
        {
            for (var i = 0; i < Articles; i++)
                File.WriteAllText(Path.Combine(path, $"{i:0000}.md"), new ArticleGenerator(i).Write(2_000));
            File.WriteAllText(Path.Combine(path, "many.txt"), string.Concat(Enumerable.Range(0, 6_000).Select(i => $"Fund {i} lost $ {i}bn.\n\n")));
            Git("init", "--quiet", "--initial-branch=main");
            Git("add", ".");
            Git("-c", "user.name=Writer", "-c", "user.email=writer@example.com", "commit", "--quiet", "--message=All");
            Git("checkout", "--quiet", "-b", "topic");
            foreach (var article in _changed)
                File.AppendAllText(Path.Combine(path, article), "\nIt cost$ 40 then.\n", new UTF8Encoding(false));
        }
    }

    /// <summary>In turns, so that whatever else the machine does falls on all.</summary>
    private static void MeasureEach(params (string Name, Func<TimeSpan> Run)[] runs)
    {
        var times = runs.Select(_ => new List<TimeSpan>()).ToList();
        for (var i = 0; i < Runs; i++)
        {
            foreach (var (index, run) in runs.Index())
                times[index].Add(run.Run());
        }
        foreach (var (index, run) in runs.Index())
            Console.WriteLine($"{run.Name,-22} {times[index].Order().ElementAt(Runs / 2).TotalMilliseconds,6:0} ms, at best {times[index].Min().TotalMilliseconds:0} ms");
    }
}
