using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Configuration.Vale;

/// <summary>The words by which a <c>.vale.ini</c> names levels; case counts.</summary>
internal static class AlertLevel
{
    private static readonly string[] _levels = ["suggestion", "warning", "error"];

    public static Severity? Parse(string word) => word switch
    {
        "suggestion" => Severity.Suggestion,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };

    /// <summary>What a value that is none of the words, and none of those before them, should have been.</summary>
    public static string Explain(string word, params string[] before)
    {
        string[] known = [.. before, .. _levels];
        return $"it cannot be '{word}'.{NearestWord.Hint(word, known)} It is one of: {string.Join(", ", known)}.";
    }
}
