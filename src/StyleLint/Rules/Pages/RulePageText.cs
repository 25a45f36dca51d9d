using System.Text;

namespace StyleLint.Rules.Pages;

/// <summary>The page of a rule for a terminal; only examples are indented.</summary>
internal static class RulePageText
{
    public static string Write(RulePage page)
    {
        var descriptor = page.Rule.Descriptor;
        var text = new StringBuilder();
        text.Append(descriptor.Id == descriptor.Name ? "" : $"{descriptor.Id} ").Append(descriptor.Name).Append('\n');
        if (page.HasTitle)
            text.Append(descriptor.Title).Append(".\n");
        if (page.Messages.Length > 0)
            text.Append(page.Messages).Append('\n');
        if (descriptor.Description.Length > 0)
            text.Append('\n').Append(descriptor.Description).Append('\n');
        AppendExamples(text, "Wrong:", page.Bad.Select(Wrong));
        AppendExamples(text, "Right:", page.Good.Select(example => example.Text.Text));
        return text.Append('\n').AppendJoin('\n', page.Facts).ToString();
    }

    private static string Wrong(Example example) =>
        RulePage.Mark(example).TrimEnd() + (example.Fixed is { } repaired ? $"\n→ {repaired}" : "");

    private static void AppendExamples(StringBuilder text, string heading, IEnumerable<string> examples)
    {
        var lines = string.Concat(examples.Select(example => $"\n  {example.TrimEnd().ReplaceLineEndings("\n  ")}"));
        if (lines.Length > 0)
            text.Append('\n').Append(heading).Append(lines).Append('\n');
    }
}
