using System.Globalization;
using System.Text.RegularExpressions;
using StyleLint.Rules.Patterns;

namespace StyleLint.Rules.Actions;

/// <summary>The table of what an <c>edit</c> can do, by name, with the number of arguments that each cannot do without.</summary>
internal static partial class EditOperations
{
    public static IReadOnlyDictionary<string, EditOperation> All { get; } =
        new Dictionary<string, EditOperation>(StringComparer.Ordinal)
        {
            ["ascii"] = new(0, (text, _) => Typography.ToAscii(text)),
            ["camel"] = new(0, (text, _) => LetterCase.Uncapitalize(string.Concat(WordsOf(text).Select(LetterCase.Capitalize)))),
            ["capitalize"] = new(0, (text, _) => LetterCase.Capitalize(text)),
            ["digits"] = new(0, (text, _) => NumberWords.ToDigits(text)),
            ["dumb"] = new(0, (text, _) => Typography.ToStraight(text)),
            ["kebab"] = new(0, (text, _) => string.Join('-', WordsOf(text))),
            ["lower"] = new(0, (text, _) => text.ToLowerInvariant()),
            ["pascal"] = new(0, (text, _) => string.Concat(WordsOf(text).Select(LetterCase.Capitalize))),
            ["prefix"] = new(1, (text, arguments) => arguments[0] + text),
            ["regex"] = new(2, (text, arguments) => Pattern.Replace(text, arguments[0], arguments[1])),
            ["remove"] = new(1, (text, arguments) => string.Concat(text.Where(c => !arguments[0].Contains(c)))),
            ["replace"] = new(2, (text, arguments) => arguments[0].Length == 0 ? text : text.Replace(arguments[0], arguments[1], StringComparison.Ordinal)),
            ["sentence"] = new(0, (text, _) => LetterCase.Capitalize(text.ToLowerInvariant())),
            ["simple"] = new(0, (text, _) => string.Join(' ', WordsOf(text))),
            ["smart"] = new(0, (text, _) => Typography.ToCurly(text)),
            ["snake"] = new(0, (text, _) => string.Join('_', WordsOf(text))),
            ["split"] = new(2, (text, arguments) => Part(text, arguments[0], arguments[1])),
            ["squeeze"] = new(0, (text, _) => Blanks().Replace(text, " ")),
            ["suffix"] = new(1, (text, arguments) => text + arguments[0]),
            ["title"] = new(0, (text, _) => Initials().Replace(text, initial => initial.Value.ToUpperInvariant())),
            ["trim"] = new(1, (text, arguments) => text.Trim([.. arguments[0]])),
            ["trim_left"] = new(1, (text, arguments) => text.TrimStart([.. arguments[0]])),
            ["trim_right"] = new(1, (text, arguments) => text.TrimEnd([.. arguments[0]])),
            ["truncate"] = new(1, (text, arguments) => Part(text, arguments[0], "0")),
            ["uncapitalize"] = new(0, (text, _) => LetterCase.Uncapitalize(text)),
            ["unwrap"] = new(1, (text, arguments) => Unwrap(text, arguments[0])),
            ["upper"] = new(0, (text, _) => text.ToUpperInvariant()),
            ["words"] = new(0, (text, _) => NumberWords.ToWords(text)),
            ["wrap"] = new(1, (text, arguments) => arguments[0] + text + arguments[0]),
        };

    /// <summary>The words of a text or of a name in any style, in small letters: one-two, one_two, oneTwo.</summary>
    private static IEnumerable<string> WordsOf(string text) => NameWords().Matches(text).Select(word => word.Value.ToLowerInvariant());

    private static string Part(string text, string separator, string index)
    {
        var parts = text.Split(separator);
        return int.TryParse(index, CultureInfo.InvariantCulture, out var i) && i >= 0 && i < parts.Length ? parts[i] : text;
    }

    private static string Unwrap(string text, string mark) =>
        text.Length >= 2 * mark.Length && text.StartsWith(mark, StringComparison.Ordinal) && text.EndsWith(mark, StringComparison.Ordinal)
            ? text[mark.Length..^mark.Length]
            : text;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\b(?<!['’])\p{Ll}")]
    private static partial Regex Initials();

    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{L}[\p{Ll}\p{M}'’]*|\d+")]
    private static partial Regex NameWords();
}
