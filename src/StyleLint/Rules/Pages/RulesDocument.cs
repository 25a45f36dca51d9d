using System.Globalization;
using System.Text;
using StyleLint.Diagnostics;

namespace StyleLint.Rules.Pages;

/// <summary>All pages of some rules in one Markdown document, in the order of their ids, after a table of them.</summary>
internal static class RulesDocument
{
    private const string Introduction =
        """
        # Rules

        Written by `style-lint rules --format markdown` from the files in `rules/`: change those, not this page. In an example `[|…|]` marks
        what a rule finds; a line with a plus is what its repair makes of the one before. Where a rule is on by default, *found* says how many of
        the defects that were put into clean articles it finds, of those kinds that it finds most of and others that it finds besides;
        *findings* is what it says in clean articles. A rule that is off by default is a matter of house style and is not measured.

        | id | name | finds | by default | repair | found | findings |
        |---|---|---|---|---|---|---|

        """;

    public static string Write(IEnumerable<Rule> rules)
    {
        var ordered = rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal).ToList();
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var rule in ordered)
            AppendRow(text, rule);
        foreach (var rule in ordered)
            text.Append('\n').Append(rule.Descriptor.HelpMarkdown).Append('\n');
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, Rule rule)
    {
        var descriptor = rule.Descriptor;
        var level = rule.Recommended ? descriptor.DefaultSeverity.ToString() : "off";
        var repair = rule.Safety is { } safety and not FixSafety.Manual ? safety.ToString() : "none";
        var (found, findings) = rule.Measured is { } m ? ($"{m.Found} of {m.Of}", $"{m.Alarms}") : ("", "");
        text.Append(CultureInfo.InvariantCulture, $"| [{descriptor.Id}](#{descriptor.Id.ToLowerInvariant()}) | `{descriptor.Name}` | {Cell(descriptor.Title)} ");
        text.Append(CultureInfo.InvariantCulture, $"| {level.ToLowerInvariant()} | {repair.ToLowerInvariant()} | {found} | {findings} |\n");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
