using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Text about characters, in which a mark or an empty quotation stands for itself.</summary>
internal static partial class CharacterTalk
{
    private const int Reach = 60;

    /// <param name="isStraight">Whether the marks are those of a keyboard, in which programs are written, too.</param>
    public static bool IsAround(string text, TextSpan span, bool isStraight)
    {
        var start = Math.Max(0, span.Start - Reach);
        var around = text.AsSpan(start, Math.Min(text.Length, span.End + Reach) - start);
        return Words().IsMatch(around) || (isStraight && ProgrammersWords().IsMatch(around));
    }

    [GeneratedRegex(
        @"\b(?:characters?|symbols?|signs?|marks?|commas?|periods?|dots?|stops?|ellips[ie]s|punctuation|quot(?:e|es|ation)|apostrophes?|strings?|separators?|delimiters?|empty|blank|values?|inputs?|fields?|attributes?|variables?|null)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"\b(?:defaults?|join(?:s|ed|ing)?|split(?:s|ting)?|(?:start|begin|end)(?:s|ning|ing)? with|contains?|prefix(?:es)?|suffix(?:es)?|paths?|substrings?|components?|segments?|options?|arguments?|parameters?|propert(?:y|ies)|file ?names?|url)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProgrammersWords();
}
