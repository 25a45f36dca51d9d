using Humanizer;
using StyleLint.Text;

namespace StyleLint.Output;

/// <summary>The end of a run in plain words.</summary>
internal static class SummarySentence
{
    /// <summary>"Checked 3 articles and found 1 error and 2 warnings in 2 of them; 1 can be fixed automatically, 1 more with --unsafe."</summary>
    public static string Of(RunSummary summary)
    {
        var articles = English.Count(summary.FileCount, "article");
        var repaired = summary.Repaired > 0 ? $"Repaired {English.Count(summary.Repaired, "finding")}. " : "";
        if (summary.Findings == 0)
            return $"{repaired}Checked {articles} and found nothing {(summary.Repaired > 0 ? "else " : "")}to change.{Rest(summary)}";
        var findings = Kinds(summary).Humanize("and");
        var spread = summary.FileCount > 1 ? $" in {English.Number(summary.FilesWithFindings)} of them" : "";
        return $"{repaired}Checked {articles} and found {findings}{spread}{Fixable(summary)}.{Rest(summary)}";
    }

    private static string Fixable(RunSummary summary) => summary switch
    {
        { Fixable: 0, UnsafelyFixable: 0 } => "",
        { Fixable: 0 } => $"; {English.Number(summary.UnsafelyFixable)} can be fixed with --unsafe",
        { UnsafelyFixable: 0 } => $"; {English.Number(summary.Fixable)} can be fixed automatically",
        _ => $"; {English.Number(summary.Fixable)} can be fixed automatically, {English.Number(summary.UnsafelyFixable)} more with --unsafe",
    };

    private static IEnumerable<string> Kinds(RunSummary summary)
    {
        if (summary.Errors > 0)
            yield return English.Count(summary.Errors, "error");
        if (summary.Warnings > 0)
            yield return English.Count(summary.Warnings, "warning");
        if (summary.Suggestions > 0)
            yield return English.Count(summary.Suggestions, "suggestion");
    }

    private static string Rest(RunSummary summary) => Baseline(summary) + Notices(summary);

    private static string Baseline(RunSummary summary)
    {
        var known = summary.Known == 0 ? "" : $" {English.Count(summary.Known, "known finding")} {English.IsOrAre(summary.Known)} not shown.";
        if (summary.Stale == 0)
            return known;
        var stale = $"{English.Count(summary.Stale, "known finding")} {English.IsOrAre(summary.Stale)} repaired";
        return $"{known} {stale}; 'style-lint baseline update' takes {(summary.Stale == 1 ? "it" : "them")} out.";
    }

    private static string Notices(RunSummary summary) =>
        summary.Notices == 0 ? "" : $" {English.Count(summary.Notices, "notice")} {(summary.Notices == 1 ? "says" : "say")} what could not be used.";
}
