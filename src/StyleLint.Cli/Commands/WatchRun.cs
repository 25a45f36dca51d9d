using System.Collections.Concurrent;
using StyleLint.Analysis;
using StyleLint.Documents;
using StyleLint.Output;

namespace StyleLint.Cli.Commands;

/// <summary>
/// Lints, and lints again what is saved, until it is stopped. The whole state goes to <c>.sarif/style-lint.sarif</c>, which the SARIF
/// viewers of editors pick up; standard output gets the findings of the files just saved.
/// </summary>
internal sealed class WatchRun(CliEnvironment environment, CheckOptions options)
{
    private const string ReportPath = ".sarif/style-lint.sarif";

    /// <summary>An editor saves a file in several steps, and a save of many files is many events.</summary>
    private static readonly TimeSpan _settled = TimeSpan.FromMilliseconds(150);

    private readonly SortedDictionary<string, LintedFile> _files = new(StringComparer.Ordinal);
    private RunDescription? _description;

    public int Execute()
    {
        using var changed = new BlockingCollection<string>();
        using var watcher = new FileSystemWatcher(environment.WorkingFolder) { IncludeSubdirectories = true };
        watcher.Changed += (_, e) => changed.Add(e.FullPath);
        watcher.Created += (_, e) => changed.Add(e.FullPath);
        watcher.Deleted += (_, e) => changed.Add(e.FullPath);
        watcher.Renamed += (_, e) =>
        {
            changed.Add(e.OldFullPath);
            changed.Add(e.FullPath);
        };
        watcher.EnableRaisingEvents = true;
        var stop = environment.ListenForInterrupt();
        LintAll();
        try
        {
            while (true)
                LintAgain(TakeSettled(changed, stop));
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Clean;
        }
    }

    private static HashSet<string> TakeSettled(BlockingCollection<string> changed, CancellationToken stop)
    {
        HashSet<string> paths = [changed.Take(stop)];
        while (changed.TryTake(out var path, (int)_settled.TotalMilliseconds, stop))
            paths.Add(path);
        return paths;
    }

    private void LintAll()
    {
        _files.Clear();
        var run = new ArticleRun(environment, options.Articles);
        _description = ToolInfo.Describe(run.Plan);
        Publish([.. run.Lint()]);
    }

    private void LintAgain(HashSet<string> changed)
    {
        if (changed.Any(path => path.EndsWith(".yml", StringComparison.Ordinal)))
        {
            LintAll();
            return;
        }
        var articles = changed.Where(DocumentReaders.IsArticle).ToList();
        if (articles.Count == 0)
            return;
        var run = new ArticleRun(environment, options.Articles, only: articles);
        foreach (var path in articles)
            _files.Remove(run.Root.Relative(path));
        Publish([.. run.Lint()]);
    }

    private void Publish(List<LintedFile> linted)
    {
        foreach (var file in linted)
            _files[file.Path] = file;
        Write(linted, options with { Reports = [] });
        Write(_files.Values, options with { Format = null, Reports = [.. options.Reports, new CheckOptions.Report(OutputFormats.Find("sarif")!, ReportPath)] });
    }

    private void Write(IReadOnlyCollection<LintedFile> files, CheckOptions to) => new FindingsReport(environment, to).Write(_description!, files, files.Count);
}
