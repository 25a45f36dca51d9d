using Spectre.Console;

namespace StyleLint.Cli;

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
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(environment.Error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("Checking articles", maxValue: total);
            for (task.Value = done; enumerator.MoveNext(); task.Increment(1))
                action(enumerator.Current);
        });
    }
}
