using System.Text;

namespace StyleLint.Rules.Pages;

/// <summary>The page of a rule as Markdown. Its heading is the id alone, since links to a rule end in that.</summary>
internal static class RulePageMarkdown
{
    private const int ShortestFence = 3;

    public static string Write(RulePage page)
    {
        var descriptor = page.Rule.Descriptor;
        var text = new StringBuilder("## ").Append(descriptor.Id);
        text.Append("\n\n`").Append(descriptor.Name).Append('`');
        if (page.HasTitle)
            text.Append(": **").Append(descriptor.Title).Append(".**");
        if (page.Messages.Length > 0)
            text.Append("\n\n").Append(page.Messages);
        if (descriptor.Description.Length > 0)
            text.Append("\n\n").Append(descriptor.Description);
        AppendExamples(text, "Wrong", "diff", [.. page.Bad.Select(Wrong)]);
        AppendExamples(text, "Right", "text", [.. page.Good.Select(example => example.Text.Text.TrimEnd())]);
        return text.Append("\n\n").AppendJoin(' ', page.Facts).ToString();
    }

    /// <summary>As a patch, which is shown in red and green.</summary>
    private static string Wrong(Example example)
    {
        var wrong = Prefixed("- ", RulePage.Mark(example));
        return example.Fixed is { } repaired ? $"{wrong}\n{Prefixed("+ ", repaired)}" : wrong;
    }

    private static string Prefixed(string prefix, string text) => prefix + text.TrimEnd().ReplaceLineEndings("\n" + prefix);

    /// <summary>Examples of several lines are set apart by an empty one.</summary>
    private static void AppendExamples(StringBuilder text, string heading, string language, string[] examples)
    {
        if (examples.Length == 0)
            return;
        var separator = examples.Any(example => example.Contains('\n', StringComparison.Ordinal)) ? "\n\n" : "\n";
        var fence = new string('`', Math.Max(ShortestFence, examples.Max(LongestRunOfTicks) + 1));
        text.Append("\n\n").Append(heading).Append(":\n\n").Append(fence).Append(language).Append('\n');
        text.AppendJoin(separator, examples).Append('\n').Append(fence);
    }

    private static int LongestRunOfTicks(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
