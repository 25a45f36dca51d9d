using System.Globalization;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Rules.Pages;

/// <summary>The documentation of a rule, made from its file: what it finds, why, its examples, its remedy and how sure it is.</summary>
/// <param name="link">Null where the file names none; that of our own rules is known.</param>
internal sealed class RulePage(Rule rule, Uri? link) : IHelpPage
{
    private const string OwnIds = "SL";

    public Uri? Link
    {
        get => field ??= IsOurs ? ProjectLinks.Rule(Rule.Descriptor.Id) : null;
    } = link;

    public Rule Rule { get; } = rule;

    public IEnumerable<Example> Bad => Rule.Examples.Where(example => example.IsBad);

    public IEnumerable<Example> Good => Rule.Examples.Where(example => !example.IsBad);

    /// <summary>Whether its file gives one; else the name stands in its place.</summary>
    public bool HasTitle => Rule.Descriptor.Title != Rule.Descriptor.Name;

    /// <summary>What it says of a finding; empty for a rule of ours, whose title tells as much.</summary>
    public string Messages => IsOurs ? "" : $"It says: {string.Join(" Or: ", Rule.Messages.Values.Select(message => message.Text))}";

    /// <summary>Whether it is on, what it repairs, and what is known of it: a sentence or two each.</summary>
    public IEnumerable<string> Facts => new[] { Standing, Remedy, Figures, Origin }.Where(fact => fact.Length > 0);

    private bool IsOurs => Rule.Descriptor.Id.StartsWith(OwnIds, StringComparison.Ordinal);

    private string Standing
    {
        get
        {
            var standing = !IsOurs ? "On where the settings name it or its pack" : Rule.Recommended ? "On by default" : "Off by default";
            var level = Rule.Descriptor.DefaultSeverity switch
            {
                Severity.Error => "an error",
                Severity.Warning => "a warning",
                _ => "a suggestion",
            };
            var locales = Rule.Locales.IsEmpty ? "" : $" It holds for articles in {string.Join(", ", Rule.Locales)}.";
            return $"{standing}, as {level}.{locales}";
        }
    }

    private string Remedy => Rule.Safety switch
    {
        FixSafety.Safe => "Its repairs are safe: the meaning cannot change.",
        FixSafety.Unsafe => "Its repairs are unsafe: probably what was meant, and made only where that is asked for.",
        FixSafety.Manual => "It shows a remedy, which is never applied for the writer.",
        _ => "It repairs nothing: only the writer knows what was meant.",
    };

    private string Figures => Rule.Measured is { } measured
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"Measured: {measured.Found:N0} of {measured.Of:N0} cases of damage found, "
            + $"{English.Count(measured.Alarms, "finding")} in {measured.Words:N0} words of clean text.")
        : IsOurs ? "Not measured." : "";

    private string Origin => IsOurs ? "" : $"Its file is {Rule.File.Path}.{(Link is null ? "" : $" More: {Link.AbsoluteUri}")}";

    public static string Mark(Example example) => Markup.Mark(example.Text.Text, example.Text.Spans);

    public string ToText() => RulePageText.Write(this);

    public string ToMarkdown() => RulePageMarkdown.Write(this);
}
