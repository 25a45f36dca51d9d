using Humanizer;

namespace StyleLint.Output;

/// <summary>The end of a run in plain words.</summary>
internal static class SummarySentence
{
    /// <summary>"Checked 3 articles and found 1 error and 2 warnings in 2 of them; 1 can be fixed automatically."</summary>
    public static string Of(RunSummary summary, int filesWithFindings)
    {
        var articles = English.Count(summary.FileCount, "article");
        if (summary.Findings == 0)
            return $"Checked {articles} and found nothing to change.{Notices(summary)}";
        var findings = Kinds(summary).Where(k => k.Count > 0).Select(k => English.Count(k.Count, k.Word)).Humanize("and");
        var spread = summary.FileCount > 1 ? $" in {English.Number(filesWithFindings)} of them" : "";
        var fixable = summary.Fixable > 0 ? $"; {English.Number(summary.Fixable)} can be fixed automatically" : "";
        return $"Checked {articles} and found {findings}{spread}{fixable}.{Notices(summary)}";
    }

    private static (int Count, string Word)[] Kinds(RunSummary summary) =>
        [(summary.Errors, "error"), (summary.Warnings, "warning"), (summary.Suggestions, "suggestion")];

    private static string Notices(RunSummary summary) =>
        summary.Notices == 0 ? "" : $" {English.Count(summary.Notices, "notice")} {(summary.Notices == 1 ? "says" : "say")} what could not be used.";
}
