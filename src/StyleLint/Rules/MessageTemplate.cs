using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>
/// A message with placeholders, <c>{match}</c>, <c>{fix}</c>, <c>{1}</c> or printf's <c>%s</c>, as a composite format and the list of what
/// its arguments stand for.
/// </summary>
internal sealed partial class MessageTemplate
{
    public const string Match = "match";
    public const string Fix = "fix";

    private readonly List<Placeholder> _placeholders = [];

    private MessageTemplate()
    {
    }

    /// <summary>As <see cref="string.Format(string, object)"/> takes it.</summary>
    public string Format { get; private set; } = "";

    /// <param name="printf">What the first, second… <c>%s</c> stands for.</param>
    public static MessageTemplate Parse(string message, ImmutableArray<string> printf)
    {
        var template = new MessageTemplate();
        var format = new StringBuilder();
        var text = string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var next = 0;
        var end = 0;
        foreach (Match match in PlaceholderPattern().Matches(text))
        {
            format.Append(Escape(text[end..match.Index]));
            end = match.Index + match.Length;
            if (match.Value == "%%")
            {
                format.Append('%');
                continue;
            }
            var name = match.Groups["name"].Value;
            if (name.Length == 0)
            {
                var index = match.Groups["index"] is { Success: true } at ? int.Parse(at.ValueSpan, CultureInfo.InvariantCulture) - 1 : next++;
                name = index >= 0 && index < printf.Length ? printf[index] : "";
            }
            var isQuoted = match.Index > 0 && end < text.Length;
            format.Append(CultureInfo.InvariantCulture, $"{{{template._placeholders.Count}}}");
            template._placeholders.Add(
                new Placeholder(name, isQuoted ? text[match.Index - 1] : ' ', isQuoted ? text[end] : ' '));
        }
        template.Format = format.Append(Escape(text[end..])).ToString();
        return template;
    }

    public ImmutableArray<string> GetArguments(Finding finding) => [.. _placeholders.Select(placeholder => placeholder.ValueIn(finding))];

    private static string Escape(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    [GeneratedRegex(@"\{(?<name>match|fix|\d{1,2})\}|%(?:\[(?<index>\d{1,2})\])?[sdvq]|%%", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderPattern();

    /// <param name="Name">match, fix, or the number of a capture from one.</param>
    /// <param name="Before">The characters around it in the message, by which a list of fixes is set apart.</param>
    private sealed record Placeholder(string Name, char Before, char After)
    {
        private bool IsQuoted => (Before, After) is ('\'', '\'') or ('"', '"') or ('‘', '’') or ('“', '”') or ('`', '`');

        public string ValueIn(Finding finding) => Name switch
        {
            Match => finding.Match,
            Fix => OneOf(finding.Suggestions),
            "" => "",
            _ => int.Parse(Name, CultureInfo.InvariantCulture) is var n && n >= 1 && n <= finding.Captures.Length ? finding.Captures[n - 1] : "",
        };

        /// <summary>a', 'b', or 'c: the message itself brings the outer marks.</summary>
        private string OneOf(ImmutableArray<TextChange> suggestions)
        {
            var (close, open) = IsQuoted ? (After.ToString(), Before.ToString()) : ("", "");
            var texts = suggestions.Select(suggestion => suggestion.NewText).ToArray();
            return texts.Length switch
            {
                0 => "",
                1 => texts[0],
                2 => $"{texts[0]}{close} or {open}{texts[1]}",
                _ => $"{string.Join($"{close}, {open}", texts[..^1])}{close}, or {open}{texts[^1]}",
            };
        }
    }
}
