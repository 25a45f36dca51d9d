using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Text about characters, in which a mark or an empty quotation stands for itself.</summary>
internal static partial class CharacterTalk
{
    private const int Reach = 60;
    private const string SentenceEnd = ". ";

    /// <param name="span">Of the closing mark.</param>
    /// <param name="isStraight">Whether it is one of the keyboard, in which programs are written, too.</param>
    public static bool IsAround(string text, TextSpan span, bool isStraight)
    {
        var start = Math.Max(0, span.Start - Reach);
        var before = text.AsSpan(start, span.Start - start);
        var after = text.AsSpan(span.End, Math.Min(Reach, text.Length - span.End));
        var from = start + before.LastIndexOf(SentenceEnd) + 1;
        var to = after.IndexOf(SentenceEnd) is >= 0 and var stop ? span.End + stop : span.End + after.Length;
        return Words().IsMatch(text.AsSpan(from, to - from))
            || (isStraight && ProgrammersValue().IsMatch(before));
    }

    /// <summary>
    /// Whether the marks enclose a sign behind an article, as in: it lacks a “,”. In marks of the keyboard signs name themselves behind any word that
    /// introduces no speech: the folder '.' is left out; so does a stop alone in any marks. A comma alone is what is left of speech. Behind a sign of
    /// equality it is a value: alt="".
    /// </summary>
    /// <param name="isStraight">Whether the marks are those of the keyboard.</param>
    public static bool IsOfSign(string text, TextSpan opening, TextSpan closing, bool isStraight)
    {
        var before = text.AsSpan(0, opening.Start);
        var sign = text.AsSpan(opening.End, closing.Start - opening.End);
        if (before is [.., '='] or [.., '=', ' '] && !sign.Contains(' '))
            return true;
        if (sign.IsWhiteSpace())
            return false;
        return before.EndsWith(" a ") || before.EndsWith(" an ") || before.EndsWith(" the ") || before.EndsWith(" and ")
            || ((isStraight || sign is ".") && sign is not "," && (before is [.., '('] || (before is [.., >= 'a' and <= 'z', ' '] && !LooseSpeech.EndsInVerb(LastWord(before)))));
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var words = text.TrimEnd();
        return words[(words.LastIndexOf(' ') + 1)..];
    }

    [GeneratedRegex(
        @"\b(?:(?<!\bcast of )characters?|CSV|JSON|SQL|symbols?|signs?|marks?|commas?|periods?|dots?|stops?|ellips[ie]s|punctuation"
        + @"|quot(?:e|es|ation)|apostrophes?|strings?|separators?|delimiters?|empty|blank|values?|inputs?|fields?|attributes?|variables?|null)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>What a setting defaults to, and a sign that text begins, ends or is joined with.</summary>
    [GeneratedRegex(
        @"(?:(?:\bdefaults?\b\W{0,8}|\bor )[""']|\b(?:with|by|contains?|or|and|components?)(?: an?)? \(?[""'][.,…]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ProgrammersValue();
}
