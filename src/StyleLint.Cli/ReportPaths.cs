using StyleLint.Cli.Commands;

namespace StyleLint.Cli;

/// <summary>Refuses reports that would cost something that is wanted, before anything is written.</summary>
internal static class ReportPaths
{
    /// <param name="articles">Full paths of those that are checked.</param>
    /// <exception cref="CliException">Two reports go to one file, or one goes to an article.</exception>
    public static void Check(CheckOptions options, IEnumerable<string> articles, CliEnvironment environment)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in options.Reports.Select(report => report.Path))
        {
            var path = OutputFile.TargetOf(name, environment);
            if (!OutputFile.IsDevice(path) && !taken.TryAdd(path, name))
                throw new CliException($"The reports '{taken[path]}' and '{name}' are one file. Give each report a file of its own.");
        }
        foreach (var article in articles)
        {
            if (taken.TryGetValue(article, out var name))
                throw new CliException($"The report '{name}' would overwrite '{Path.GetRelativePath(environment.WorkingFolder, article)}', which is one of the articles to check. Give the report another name or, if an earlier run wrote this file, delete it.");
        }
    }
}
