using System.Collections.Immutable;

namespace StyleLint.Analysis.Files;

/// <summary>One part of a run that several machines share.</summary>
/// <param name="Number">From one.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Shard(int Number, int Count)
{
    /// <summary>Reads <c>3/8</c>; null for anything else.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var number, var count] && int.TryParse(number, out var n) && int.TryParse(count, out var c) && n >= 1 && n <= c
            ? new Shard(n, c)
            : null;

    /// <summary>
    /// The files of this part, in their own order. The largest file goes first, each to the part that has least so far, so that the parts
    /// are even; names and sizes alone decide, so that every machine comes to the same.
    /// </summary>
    /// <param name="name">Of a path, the same on every machine.</param>
    /// <param name="size">Of the file with a path.</param>
    public ImmutableArray<string> Select(ImmutableArray<string> paths, Func<string, string> name, Func<string, long> size)
    {
        var parts = new PriorityQueue<int, (long Size, int Part)>(Enumerable.Range(1, Count).Select(part => (part, (0L, part))));
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        var files = paths.Select(path => (Path: path, Size: size(path)));
        foreach (var file in files.OrderByDescending(f => f.Size).ThenBy(f => name(f.Path), StringComparer.Ordinal))
        {
            parts.TryDequeue(out var part, out var load);
            if (part == Number)
                chosen.Add(file.Path);
            // An empty file is work, too.
            parts.Enqueue(part, (load.Size + file.Size + 1, part));
        }
        return [.. paths.Where(chosen.Contains)];
    }
}
