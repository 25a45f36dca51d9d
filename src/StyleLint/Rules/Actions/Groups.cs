using System.Globalization;
using System.Text.RegularExpressions;

namespace StyleLint.Rules.Actions;

internal static partial class Groups
{
    /// <summary>The text with <c>$0</c> for the words found, <c>$1</c>… for the groups of the pattern, and <c>$$</c> for a dollar sign.</summary>
    public static string Expand(string text, Finding finding) =>
        !text.Contains('$', StringComparison.Ordinal) ? text : Reference().Replace(text, match => Value(match.Groups[1].Value, finding) ?? match.Value);

    private static string? Value(string reference, Finding finding)
    {
        if (reference == "$")
            return "$";
        var number = int.Parse(reference.Trim('{', '}'), CultureInfo.InvariantCulture);
        if (number == 0)
            return finding.Match;
        return number <= finding.Captures.Length ? finding.Captures[number - 1] : null;
    }

    [GeneratedRegex(@"\$(\$|\d{1,2}|\{\d{1,2}\})")]
    private static partial Regex Reference();
}
