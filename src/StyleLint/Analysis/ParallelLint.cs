using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace StyleLint.Analysis;

/// <summary>Lints many files at once and hands them out in their own order, each as soon as those before it are done.</summary>
public static class ParallelLint
{
    /// <param name="jobs">How many threads; one or more.</param>
    public static IEnumerable<LintedFile> Run(ImmutableArray<string> paths, FileLinter linter, int jobs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        return jobs == 1 || paths.Length < 2 ? paths.Select(linter.Lint) : RunAtOnce(paths, linter, jobs);
    }

    /// <summary>On its own, so that one article does not load the library that shares out many.</summary>
    private static ParallelQuery<LintedFile> RunAtOnce(ImmutableArray<string> paths, FileLinter linter, int jobs) =>
        Partitioner.Create(paths, EnumerablePartitionerOptions.NoBuffering)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Math.Min(jobs, 512))
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(linter.Lint);
}
