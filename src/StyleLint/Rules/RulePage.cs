using System.Collections.Immutable;
using System.Text;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>The documentation of a rule, made from its file: what it finds, why, and its examples.</summary>
internal static class RulePage
{
    public static string AsText(string title, string why, ImmutableArray<Example> examples)
    {
        var page = new StringBuilder(title).Append('.');
        if (why.Length > 0)
            page.Append("\n\n").Append(why);
        Append("\n\nWrong:", examples.Where(example => example.IsBad).Select(Marked));
        Append("\n\nRight:", examples.Where(example => !example.IsBad).Select(example => example.Text.Text));
        return page.ToString();

        void Append(string heading, IEnumerable<string> texts)
        {
            var lines = string.Concat(texts.Select(text => $"\n  {OneLine(text)}"));
            if (lines.Length > 0)
                page.Append(heading).Append(lines);
        }
    }

    public static string AsMarkdown(string title, string why, ImmutableArray<Example> examples)
    {
        var page = new StringBuilder("**").Append(title).Append("**");
        if (why.Length > 0)
            page.Append("\n\n").Append(why);
        foreach (var example in examples)
        {
            var (text, heading) = example.IsBad ? (Marked(example), "Wrong") : (example.Text.Text, "Right");
            page.Append("\n\n").Append(heading).Append(":\n\n").Append(Indented(text));
            if (example.Fixed is { } repaired)
                page.Append("\n\nRepaired:\n\n").Append(Indented(repaired));
        }
        return page.ToString();
    }

    private static string Marked(Example example) => Markup.Mark(example.Text.Text, example.Text.Spans);

    private static string OneLine(string text) => text.TrimEnd().ReplaceLineEndings("\n  ");

    private static string Indented(string text) => "    " + text.TrimEnd().ReplaceLineEndings("\n    ");
}
