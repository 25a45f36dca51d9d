using System.Collections.Concurrent;

namespace StyleLint.Cli;

/// <summary>Watches with the means of the operating system.</summary>
internal sealed class FolderWatcher : IFolderWatcher
{
    private readonly BlockingCollection<string> _changed = [];
    private readonly FileSystemWatcher _watcher;

    /// <param name="folder">Full path.</param>
    public FolderWatcher(string folder)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += (_, e) => AddFile(e.FullPath);
        _watcher.Created += (_, e) => _changed.Add(e.FullPath);
        _watcher.Deleted += (_, e) => _changed.Add(e.FullPath);
        _watcher.Renamed += (_, e) =>
        {
            _changed.Add(e.OldFullPath);
            _changed.Add(e.FullPath);
        };
        _watcher.Error += (_, _) => _changed.Add(folder);
        _watcher.EnableRaisingEvents = true;
    }

    public string? Take(TimeSpan patience, CancellationToken stop) => _changed.TryTake(out var path, (int)patience.TotalMilliseconds, stop) ? path : null;

    public void Dispose()
    {
        _watcher.Dispose();
        _changed.Dispose();
    }

    /// <summary>Some systems call a folder changed whenever a file in it is, which says nothing new.</summary>
    private void AddFile(string path)
    {
        if (!Directory.Exists(path))
            _changed.Add(path);
    }
}
