using StyleLint.Cli.Commands.Checking;

namespace StyleLint.Cli.Reports;

/// <summary>Where the reports of a run go, which may cost nothing that is wanted: neither an article nor another report.</summary>
internal sealed class ReportPaths
{
    private readonly CliEnvironment _environment;
    private readonly Dictionary<string, CheckOptions.Report> _byTarget = new(StringComparer.Ordinal);

    /// <exception cref="CliException">Two reports go to one file.</exception>
    public ReportPaths(CheckOptions options, CliEnvironment environment)
    {
        _environment = environment;
        foreach (var report in options.Reports)
        {
            var target = OutputFile.TargetOf(report.Path, environment);
            if (!OutputFile.IsDevice(target) && !_byTarget.TryAdd(target, report))
                throw new CliException($"The reports '{_byTarget[target].Path}' and '{report.Path}' are one file. Give each report a file of its own.");
        }
    }

    /// <param name="path">Full.</param>
    public bool Contains(string path) => _byTarget.ContainsKey(path);

    /// <summary>Whether a report goes where one of an earlier run is, which is no article, whatever its name.</summary>
    /// <param name="path">Full.</param>
    public bool IsEarlierReport(string path) =>
        _byTarget.TryGetValue(path, out var report) && report.Format.FirstLine is { } firstLine && ReadFirstLine(path) == firstLine;

    /// <param name="articles">Full paths of those that are checked.</param>
    /// <exception cref="CliException">A report goes to one of them.</exception>
    public void EnsureNoneIsAmong(IEnumerable<string> articles)
    {
        foreach (var article in articles)
        {
            if (!_byTarget.TryGetValue(article, out var report))
                continue;
            var name = Path.GetRelativePath(_environment.WorkingFolder, article);
            throw new CliException(
                $"The report '{report.Path}' would overwrite '{name}', which is one of the articles to check. "
                + "Give the report another name or, if an earlier run wrote this file, delete it.");
        }
    }

    private static string? ReadFirstLine(string path)
    {
        try
        {
            using var reader = File.OpenText(path);
            return reader.ReadLine();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
