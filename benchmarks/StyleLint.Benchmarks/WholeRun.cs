using System.Text;

namespace StyleLint.Benchmarks;

/// <summary>20 MB of Markdown in 2,000 files, from the command line to the exit code.</summary>
internal static class WholeRun
{
    private const int Files = 2_000;
    private const int CharactersAFile = 10_000;

    public static void Measure()
    {
        var folder = Directory.CreateTempSubdirectory("style-lint-");
        try
        {
            var bytes = Write(folder.FullName);
            Console.WriteLine($"{bytes / 1e6:0.0} MB of Markdown in {Files:N0} files");
            string[] check = ["check", "--quiet", "--format", "line", folder.FullName];
            Measure("built program", bytes, "dotnet", [Programs.StyleLint, .. check]);
            if (File.Exists(Programs.Native))
                Measure("native program", bytes, Programs.Native, check);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(string name, long bytes, string program, string[] arguments)
    {
        var runs = Enumerable.Range(0, 3).Select(_ => Programs.RunIn("", program, arguments)).ToArray();
        var best = runs.Min(run => run.Time).TotalSeconds;
        Console.WriteLine($"{name}: {best:0.00} s, {bytes / 1e6 / best:0.0} MB/s, at most {runs.Max(run => run.PeakBytes) / 1e6:0} MB of memory");
    }

    private static long Write(string folder)
    {
        long bytes = 0;
        for (var i = 0; i < Files; i++)
        {
            var article = Encoding.UTF8.GetBytes(new ArticleGenerator(i).Write(CharactersAFile));
            File.WriteAllBytes(Path.Combine(folder, $"article-{i:0000}.md"), article);
            bytes += article.Length;
        }
        return bytes;
    }
}
