using Spectre.Console;

namespace StyleLint.Cli.Reports;

/// <summary>Shows on standard error how far a run has come, if it runs long and a person watches.</summary>
internal static class Progress
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    /// <param name="total">How many items there will be.</param>
    public static void ForEach<T>(IEnumerable<T> items, int total, bool isWanted, CliEnvironment environment, Action<T> action)
    {
        using var enumerator = items.GetEnumerator();
        var start = environment.Time.GetTimestamp();
        var done = 0;
        while (!isWanted || environment.Time.GetElapsedTime(start) < _patience)
        {
            if (!enumerator.MoveNext())
                return;
            action(enumerator.Current);
            done++;
        }
        ShowRest(enumerator, done, total, environment.Error, action);
    }

    /// <summary>On its own, so that a short run does not load the library that draws.</summary>
    private static void ShowRest<T>(IEnumerator<T> items, int done, int total, TextWriter error, Action<T> action)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("Checking articles", maxValue: total);
            for (task.Value = done; items.MoveNext(); task.Increment(1))
                action(items.Current);
        });
    }
}
