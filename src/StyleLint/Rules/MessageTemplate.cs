using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>
/// A message with placeholders, <c>{match}</c>, <c>{fix}</c>, <c>{1}</c> or printf's <c>%s</c>, as a composite format and the list of what
/// its arguments stand for.
/// </summary>
internal sealed class MessageTemplate
{
    public const string Match = "match";
    public const string Fix = "fix";

    private readonly List<Placeholder> _placeholders;

    private MessageTemplate(string text, string format, List<Placeholder> placeholders)
    {
        Text = text;
        Format = format;
        _placeholders = placeholders;
    }

    /// <summary>As the rule file has it, on one line.</summary>
    public string Text { get; }

    /// <summary>As <see cref="string.Format(string, object)"/> takes it.</summary>
    public string Format { get; }

    /// <param name="printf">What the first, second… <c>%s</c> stands for.</param>
    public static MessageTemplate Parse(string message, ImmutableArray<string> printf)
    {
        var text = string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var format = new StringBuilder();
        var placeholders = new List<Placeholder>();
        var next = 0;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + 1;
            if (text.AsSpan(start).StartsWith("%%"))
                end++;
            else if ((ReadName(text, ref end) ?? ReadVerb(text, ref end, printf, ref next)) is { } name)
            {
                var isQuoted = start > 0 && end < text.Length;
                format.Append(CultureInfo.InvariantCulture, $"{{{placeholders.Count}}}");
                placeholders.Add(new Placeholder(name, isQuoted ? text[start - 1] : ' ', isQuoted ? text[end] : ' '));
                continue;
            }
            format.Append(text[start], text[start] is '{' or '}' ? 2 : 1);
        }
        return new MessageTemplate(text, format.ToString(), placeholders);
    }

    /// <summary>What is not prose is an ellipsis to the reader.</summary>
    public ImmutableArray<string> GetArguments(Finding finding) =>
        [.. _placeholders.Select(placeholder => placeholder.ValueIn(finding).Replace(Prose.Opaque, '…'))];

    /// <summary>What stands in braces of which the first is before <paramref name="end"/>, which moves behind the last; null for other text.</summary>
    private static string? ReadName(string text, ref int end)
    {
        var close = text[end - 1] == '{' ? text.IndexOf('}', end) : -1;
        var name = close < 0 ? "" : text[end..close];
        if (name is not (Match or Fix) && !IsNumber(name))
            return null;
        end = close + 1;
        return name;
    }

    /// <summary>The same for printf's <c>%s</c>, <c>%d</c>, <c>%v</c>, <c>%q</c> and <c>%[2]s</c>.</summary>
    private static string? ReadVerb(string text, ref int end, ImmutableArray<string> printf, ref int next)
    {
        if (text[end - 1] != '%')
            return null;
        var close = end < text.Length && text[end] == '[' ? text.IndexOf(']', end) : -1;
        var number = close < 0 ? "" : text[(end + 1)..close];
        var verb = IsNumber(number) ? close + 1 : end;
        if (verb == text.Length || text[verb] is not ('s' or 'd' or 'v' or 'q'))
            return null;
        end = verb + 1;
        var index = number.Length == 0 ? next++ : int.Parse(number, CultureInfo.InvariantCulture) - 1;
        return index >= 0 && index < printf.Length ? printf[index] : "";
    }

    private static bool IsNumber(string text) => text.Length is 1 or 2 && text.All(char.IsAsciiDigit);

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
