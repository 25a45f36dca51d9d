using StyleLint.Analysis;
using StyleLint.Cli.Reports;
using StyleLint.Configuration;
using StyleLint.Documents;
using StyleLint.Output;

namespace StyleLint.Cli.Commands.Checking;

/// <summary>
/// Lints, and lints again what is saved, until it is stopped. The whole state goes to <c>.sarif/style-lint.sarif</c>, which the SARIF
/// viewers of editors pick up; standard output gets the findings of the files just saved.
/// </summary>
internal sealed class WatchRun(CliEnvironment environment, CheckOptions options)
{
    private const string ReportPath = ".sarif/style-lint.sarif";

    /// <summary>An editor saves a file in several steps, and a save of many files is many changes.</summary>
    private static readonly TimeSpan _settled = TimeSpan.FromMilliseconds(150);

    private readonly SortedDictionary<string, LintedFile> _files = new(StringComparer.Ordinal);
    private readonly ReportPaths _reports = new(options, environment);
    private RunRoot? _root;
    private RunDescription? _description;
    private Func<string, bool> _isArticle = DocumentReaders.IsArticle;

    public int Execute()
    {
        using var watcher = environment.Watch(environment.WorkingFolder);
        var stop = environment.ListenForInterrupt();
        LintAll();
        try
        {
            while (true)
                TryLintAgain(TakeSettled(watcher, stop));
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Clean;
        }
    }

    /// <summary>Waits for a change, and then until a while has gone by without another.</summary>
    private static HashSet<string> TakeSettled(IFolderWatcher watcher, CancellationToken stop)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        for (var patience = Timeout.InfiniteTimeSpan; watcher.Take(patience, stop) is { } path; patience = _settled)
            changed.Add(path);
        return changed;
    }

    /// <summary>What goes wrong now, such as a disk that is full, may be right after the next save.</summary>
    private void TryLintAgain(HashSet<string> changed)
    {
        try
        {
            LintAgain(changed);
        }
        catch (CliException e)
        {
            environment.Error.WriteLine(e.Message);
        }
    }

    private void LintAll()
    {
        _files.Clear();
        var run = new ArticleRun(environment, options.Articles, options.Diff, isReport: _reports.IsEarlierReport);
        _reports.EnsureNoneIsAmong(run.Plan.Paths);
        _root = run.Root;
        _isArticle = run.IsArticle;
        _description = ToolInfo.Describe(run.Plan);
        Publish([.. run.Lint()]);
    }

    private void LintAgain(HashSet<string> changed)
    {
        if (changed.Any(ConcernsMany))
        {
            LintAll();
            return;
        }
        var articles = changed.Where(path => _isArticle(path) && !_reports.Contains(path)).ToList();
        if (articles.Count == 0)
            return;
        var run = new ArticleRun(environment, options.Articles, options.Diff, articles, _reports.IsEarlierReport);
        foreach (var path in articles)
            _files.Remove(run.Root.Relative(path));
        _description = Join(_description!, ToolInfo.Describe(run.Plan));
        Publish([.. run.Lint()]);
    }

    /// <summary>An article that is new may be the first for which a rule is on.</summary>
    private static RunDescription Join(RunDescription one, RunDescription other) => one with
    {
        Descriptors = [.. one.Descriptors.Concat(other.Descriptors).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)],
    };

    /// <summary>
    /// Settings, rules, vocabularies, and folders that came, went or have another name, of whose files nothing is told. In hidden folders
    /// nothing is read.
    /// </summary>
    private bool ConcernsMany(string path)
    {
        if (path == environment.WorkingFolder || SettingsLoader.MayHoldSettings(path) || Path.GetFileName(path) is ".gitignore")
            return true;
        var isHidden = Path.GetRelativePath(environment.WorkingFolder, path).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));
        return !isHidden && !_isArticle(path) && (Directory.Exists(path) || HadArticles(path));
    }

    private bool HadArticles(string folder) => _files.Keys.Any(file => file.StartsWith(_root!.Relative(folder) + '/', StringComparison.Ordinal));

    private void Publish(List<LintedFile> linted)
    {
        foreach (var file in linted)
            _files[file.Path] = file;
        Write(linted, options with { Reports = [] });
        Write(_files.Values, options with { Format = null, Reports = [.. options.Reports, new CheckOptions.Report(OutputFormats.Find("sarif")!, ReportPath)] });
    }

    private void Write(IReadOnlyCollection<LintedFile> files, CheckOptions to) => new FindingsReport(environment, to).Write(_description!, files, files.Count);
}
