namespace StyleLint.Cli.Tests;

/// <summary>A folder in which happens what a test wrote down. At the end of the script the run is stopped.</summary>
/// <param name="steps">Each does what it does and gives the path that changed; or null, for a while without a change.</param>
internal sealed class ScriptedWatcher(params Func<string?>[] steps) : IFolderWatcher
{
    private readonly Queue<Func<string?>> _steps = new(steps);

    /// <summary>How long the run was ready to wait for each step.</summary>
    public List<TimeSpan> Patience { get; } = [];

    public string? Take(TimeSpan patience, CancellationToken stop)
    {
        Patience.Add(patience);
        return _steps.TryDequeue(out var step) ? step() : throw new OperationCanceledException();
    }

    public void Dispose()
    {
    }
}
