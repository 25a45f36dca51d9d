using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>
/// Cuts prose into sentences in one pass. A sentence ends behind a stop and its closing marks where space follows and then what can
/// begin another one; a lower-case letter cannot, so that a quotation and its attribution stay together: <c>“Stop!” he said.</c>
/// </summary>
internal static class SentenceParser
{
    private static readonly CharacterSearch _stops = new(".!?…。！？\n");

    public static ImmutableArray<Sentence> Parse(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = SkipSpace(text, 0);
        for (var at = start; start < text.Length;)
        {
            var stop = _stops.IndexIn(text, at) is >= 0 and var found ? found : text.Length;
            at = SkipStops(text, stop);
            var end = SkipClosing(text, at);
            var next = SkipSpace(text, end);
            if (!Ends(text, start, stop, at, end, next))
                continue;
            sentences.Add(new Sentence(new TextSpan(start, TrimEnd(text, start, end))));
            start = at = next;
        }
        return sentences.DrainToImmutable();
    }

    /// <param name="stop">Where the run of stops begins; it ends at <paramref name="afterStops"/>.</param>
    /// <param name="end">Behind the closing marks that follow.</param>
    /// <param name="next">Where the next text begins.</param>
    private static bool Ends(string text, int start, int stop, int afterStops, int end, int next)
    {
        if (next == text.Length)
            return true;
        if (text[stop] == '\n')
            return text.AsSpan(stop + 1, next - stop - 1).Contains('\n');
        if (next == end)
            return text[stop] is '。' or '！' or '？';
        var opening = SkipOpening(text, next);
        if (opening < text.Length && char.IsLower(text[opening]) && !IsCamelCase(text, opening))
            return false;
        var nextWord = WordAt(text, opening);
        if (afterStops - stop > 1 || text[stop] != '.')
            return end > afterStops || !Abbreviations.IsCompany(nextWord);
        if (end > afterStops)
            return true;
        var word = WordBefore(text, stop);
        return !IsLabel(word, isFirst: stop - word.Length == start) && !Abbreviations.Continues(word, nextWord);
    }

    /// <summary>A number or letter that counts an item: the <c>1</c> of <c>1. Read this</c>.</summary>
    private static bool IsLabel(ReadOnlySpan<char> word, bool isFirst) =>
        isFirst && !word.IsEmpty && (word.Length == 1 || !word.ContainsAnyExceptInRange('0', '9') || !word.ContainsAnyExcept("IVXLC"));

    /// <summary>A name that keeps its small letter where a sentence begins: iPhone.</summary>
    private static bool IsCamelCase(string text, int at) => at + 1 < text.Length && char.IsUpper(text[at + 1]);

    /// <summary>A line break alone; else stops that touch, and those of a spaced ellipsis.</summary>
    private static int SkipStops(string text, int at)
    {
        if (at < text.Length && text[at] == '\n')
            return at + 1;
        while (at < text.Length && IsStop(text[at]))
        {
            at++;
            if (text[at - 1] == '.' && at + 1 < text.Length && text[at] is ' ' or '\u00A0' && text[at + 1] == '.')
                at++;
        }
        return at;
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    /// <summary>Marks, brackets and the number of a note that touch the stop.</summary>
    private static int SkipClosing(string text, int at)
    {
        while (at < text.Length && text[at] is '”' or '’' or '"' or '\'' or ')' or ']' or '}' or '»' or '›' or '“' or '″' or '′' or '」' or '』')
            at++;
        return SkipNote(text, at);
    }

    /// <summary>What a footnote leaves behind a sentence: <c>[12]</c>, a raised figure, something opaque.</summary>
    private static int SkipNote(string text, int at)
    {
        var end = at;
        if (end < text.Length && text[end] == '[')
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            return end < text.Length && text[end] == ']' ? end + 1 : at;
        }
        while (end < text.Length && (text[end] is Prose.Opaque or '¹' or '²' or '³' || text[end] is >= '⁰' and <= '⁹'))
            end++;
        return end == text.Length || char.IsWhiteSpace(text[end]) ? end : at;
    }

    private static int SkipOpening(string text, int at)
    {
        while (at < text.Length && text[at] is '“' or '‘' or '"' or '\'' or '’' or '(' or '[' or '«' or '„' or '¿' or '¡' or '—' or '–' or '-' or ' ')
            at++;
        return at;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>The letters, digits and inner stops that end at the stop.</summary>
    private static ReadOnlySpan<char> WordBefore(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        return text.AsSpan(start, stop - start);
    }

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return text.AsSpan(at, end - at);
    }
}
