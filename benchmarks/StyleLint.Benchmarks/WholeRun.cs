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
            var runs = Enumerable.Range(0, 3).Select(_ => Programs.Run(Programs.StyleLint, "check", "--quiet", "--format", "line", folder.FullName)).ToArray();
            var best = runs.MinBy(run => run.Time);
            var megabytes = bytes / 1e6;
            Console.WriteLine($"{megabytes:0.0} MB of Markdown in {Files:N0} files: {best.Time.TotalSeconds:0.00} s, "
                + $"{megabytes / best.Time.TotalSeconds:0.0} MB/s, at most {runs.Max(run => run.PeakBytes) / 1e6:0} MB of memory");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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
