namespace StyleLint.Benchmarks;

/// <summary>One article of 5 KB in a new process, against a new process that prints one line.</summary>
internal static class ColdStart
{
    private const int Runs = 21;

    public static void Measure()
    {
        var article = Path.Combine(Path.GetTempPath(), $"style-lint-{Environment.ProcessId}.md");
        File.WriteAllText(article, new ArticleGenerator(1).Write(5_000));
        try
        {
            List<TimeSpan> hello = [], lint = [];
            for (var i = 0; i < Runs; i++)
            {
                hello.Add(Programs.Time(Programs.Hello));
                lint.Add(Programs.Time(Programs.StyleLint, "check", article));
            }
            Console.WriteLine($"one line: {Median(hello):0} ms; one article: {Median(lint):0} ms; {Median(lint) / Median(hello):0.0} times as long");
        }
        finally
        {
            File.Delete(article);
        }
    }

    private static double Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2).TotalMilliseconds;
}
