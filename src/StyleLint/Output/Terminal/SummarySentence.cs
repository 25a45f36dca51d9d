using System.Globalization;
using Humanizer;

namespace StyleLint.Output.Terminal;

internal static class SummarySentence
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");

    /// <summary>"Checked 3 articles and found 1 error and 2 warnings in 2 of them; 1 can be fixed automatically."</summary>
    public static string Of(RunSummary summary, int filesWithFindings)
    {
        var articles = Count(summary.FileCount, "article");
        if (summary.Findings == 0)
            return $"Checked {articles} and found nothing to change.{Notices(summary)}";
        var findings = Kinds(summary).Where(k => k.Count > 0).Select(k => Count(k.Count, k.Word)).Humanize("and");
        var spread = summary.FileCount > 1 ? $" in {filesWithFindings.ToString("N0", _english)} of them" : "";
        var fixable = summary.Fixable > 0 ? $"; {summary.Fixable.ToString("N0", _english)} can be fixed automatically" : "";
        return $"Checked {articles} and found {findings}{spread}{fixable}.{Notices(summary)}";
    }

    private static (int Count, string Word)[] Kinds(RunSummary summary) =>
        [(summary.Errors, "error"), (summary.Warnings, "warning"), (summary.Suggestions, "suggestion")];

    private static string Notices(RunSummary summary) =>
        summary.Notices == 0 ? "" : $" {Count(summary.Notices, "notice")} above {(summary.Notices == 1 ? "says" : "say")} what could not be used.";

    private static string Count(int count, string word) => word.ToQuantity(count, "N0", _english);
}
