using StyleLint.Analysis;
using StyleLint.Analysis.Baselines;
using StyleLint.Analysis.Changes;
using StyleLint.Analysis.Files;
using StyleLint.Analysis.Repairs;
using StyleLint.Cli.VersionControl;
using StyleLint.Configuration;
using StyleLint.Documents;
using StyleLint.Rules;

namespace StyleLint.Cli.Commands;

/// <summary>From the articles that a command line means to their diagnostics.</summary>
internal sealed class ArticleRun
{
    private readonly ArticleOptions _options;
    private readonly CliEnvironment _environment;
    private readonly ChangeFinder _changeFinder;
    private readonly ChangeSet? _changes;
    private readonly SettingsLoader _settings;
    private readonly Func<string, bool>? _isReport;

    /// <param name="diff">What <c>--diff</c> says; null where all is reported.</param>
    /// <param name="only">Full paths, of which only those that are meant are linted; null for all that is meant.</param>
    /// <param name="isReport">Whether what looks like an article, by its full path, is a report of an earlier run; null where there are no reports.</param>
    /// <exception cref="CliException">A rule, a settings file or a branch is not there.</exception>
    public ArticleRun(
        CliEnvironment environment, ArticleOptions options, string? diff = null, IReadOnlyCollection<string>? only = null, Func<string, bool>? isReport = null)
    {
        _isReport = isReport;
        _options = options;
        _environment = environment;
        var repository = Repository.FindRoot(environment.WorkingFolder);
        Root = new RunRoot(repository ?? environment.WorkingFolder);
        _settings = new SettingsLoader(Root, options.Rules, FindSettings());
        _changeFinder = new ChangeFinder(environment, repository);
        if (diff is not null)
            _changes = _changeFinder.Find(diff);
        only ??= _changes?.Files.Keys.Select(path => Path.GetFullPath(path, Root.Folder)).ToList();
        Plan = LintPlan.Make(FindArticles(only), Root, _settings);
        foreach (var selector in options.Rules.Select.Concat(options.Rules.Ignore))
        {
            if (!_settings.RuleNames.Contains(selector, StringComparer.OrdinalIgnoreCase))
                throw new CliException(UnknownWord.Message("rule", selector, _settings.RuleNames));
        }
    }

    public RunRoot Root { get; }

    /// <summary>Those that the tool ships with, and those that are there by the settings of an article.</summary>
    public IEnumerable<Rule> Rules => _settings.Rules;

    public LintPlan Plan { get; }

    /// <summary>In order of path; of a change under review only what it caused.</summary>
    /// <param name="repair">How to repair each article first; null not to.</param>
    public IEnumerable<LintedFile> Lint(RuleTimings? timings = null, RepairOptions? repair = null)
    {
        var files = Plan.Run(MakeReader(), _options.Jobs, timings, repair);
        return _changes is null ? files : files.Select(_changes.Filter);
    }

    /// <summary>Whether a file that nobody named is one to look at.</summary>
    /// <param name="path">Full.</param>
    public bool IsArticle(string path) => DocumentReaders.IsArticle(path) || _settings.ForFile(path).EndingFor(path) is not null;

    /// <summary>The change under review, by <c>--diff</c> or of the pull request; null where there is none.</summary>
    public ChangeSet? FindChange() => _changes ?? _changeFinder.FindPullRequest();

    /// <summary>Says of an entry of a baseline whether this run finds what it stands for, if it is still there.</summary>
    public Func<BaselineEntry, bool> MakeCoverage()
    {
        if (_changes is not null || _options.Shard is not null)
            return _ => false;
        var paths = Plan.Paths.Select(Root.Relative).ToHashSet(StringComparer.Ordinal);
        var rules = _options.Rules.IsBySettings ? null : Plan.Descriptors.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        return entry => (rules is null || rules.Contains(entry.RuleId)) && (paths.Contains(entry.Path) || !File.Exists(Path.Combine(Root.Folder, entry.Path)));
    }

    private FoundArticles FindArticles(IReadOnlyCollection<string>? only)
    {
        if (_options.ReadsStandardInput)
            return new FoundArticles([_environment.FullPath(_options.StandardInputName)], []);
        var finder = new ArticleFinder(IsExcluded, _options.ForceExclude, IsArticle);
        var found = only is null
            ? finder.Find(_options.Names, _environment.WorkingFolder)
            : finder.FindAmong(only, _options.Names, _environment.WorkingFolder);
        return _options.Shard is { } shard
            ? found with { Paths = shard.Select(found.Paths, Root.Relative, path => new FileInfo(path).Length) }
            : found;
    }

    private bool IsExcluded(string path) => _isReport?.Invoke(path) == true || _settings.ForFile(path).Excludes(path);

    private string? FindSettings()
    {
        if (_options.SettingsFile is not { } file)
            return null;
        var path = _environment.FullPath(file);
        return File.Exists(path) ? path : throw new CliException($"There is no settings file '{file}'.");
    }

    private Func<string, byte[]> MakeReader()
    {
        if (!_options.ReadsStandardInput)
        {
            var named = _options.Names.Select(_environment.FullPath).ToHashSet(StringComparer.Ordinal);
            // A pipe that lies in a folder has no length, and whoever reads it may wait without end.
            return path => named.Contains(path) || new FileInfo(path).Length > 0 ? File.ReadAllBytes(path) : [];
        }
        var bytes = CliEnvironment.ReadInput(() =>
        {
            using var copy = new MemoryStream();
            _environment.Input.CopyTo(copy);
            return copy.ToArray();
        });
        return _ => bytes;
    }
}
