namespace StyleLint.Cli;

/// <summary>Tells what changes in a folder and in those below it, from its creation on.</summary>
internal interface IFolderWatcher : IDisposable
{
    /// <summary>
    /// The full path of a file or folder that was made, written, renamed (its old name, too) or removed; the watched folder itself where
    /// too much happened to say what. Null if nothing did.
    /// </summary>
    /// <param name="patience">How long to wait for it.</param>
    /// <exception cref="OperationCanceledException">It was stopped meanwhile.</exception>
    string? Take(TimeSpan patience, CancellationToken stop);
}
