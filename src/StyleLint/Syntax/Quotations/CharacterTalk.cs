using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Text about characters, in which a mark or an empty quotation stands for itself.</summary>
internal static partial class CharacterTalk
{
    private const int Reach = 60;

    public static bool IsAround(string text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - Reach);
        return Words().IsMatch(text.AsSpan(start, Math.Min(text.Length, span.End + Reach) - start));
    }

    [GeneratedRegex(
        @"\b(?:characters?|symbols?|signs?|marks?|commas?|periods?|dots?|stops?|ellips[ie]s|punctuation|quot(?:e|es|ation)|apostrophes?|strings?|separators?|delimiters?|empty|blank|values?|inputs?|fields?|attributes?|variables?|null)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
