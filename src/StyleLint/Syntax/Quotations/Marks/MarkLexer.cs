using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Finds the marks of one block and prices their roles.</summary>
internal static class MarkLexer
{
    private static readonly CharacterSearch _markChars = new("\"'“”‘’‛‟„‚«»‹›″′´`\uFF02\uFF07");
    private static readonly CharacterSearch _sentenceStops = new(".!?…");

    public static void Lex(Prose prose, int block, MarkConventions conventions, ImmutableArray<Mark>.Builder marks)
    {
        if (!_markChars.MayBeIn(prose.Pairs))
            return;
        var text = prose.Text;
        var at = _markChars.IndexIn(text, 0);
        int sentences = 0, counted = 0, previousEnd = 0;
        Mark? previous = null;
        while (at >= 0)
        {
            var place = PlaceAt(text, at, conventions);
            var (glyph, span) = (place.Glyph, place.Span);
            if (!IsPlainApostrophe(place))
            {
                sentences += CountSentenceEnds(text, counted, at);
                counted = at;
                var isStraight = glyph.Style == MarkStyle.Straight;
                var follows = previous is not null && IsBlank(text.AsSpan(previousEnd, at - previousEnd));
                var mark = new Mark(block, span, glyph)
                {
                    Before = place.Before,
                    After = place.After,
                    Prices = MarkPricing.Of(place, conventions),
                    SentencesBefore = sentences,
                    MayStartSpeech = place.MayStartSpeech,
                    StartsSentence = place.Before == Neighbor.Space && place.CharBeforeSpace is '.' or '!' or '?',
                    FollowsMark = follows,
                    IsTalkedAbout = follows
                        && (CharacterTalk.IsAround(text, span, isStraight) || CharacterTalk.IsOfSign(text, previous!.Span, span, isStraight)),
                    StartsBlock = previous is { StartsBlock: true } && follows || IsStart(text.AsSpan(0, at)),
                    RepeatsMark = previous is not null && previousEnd == at && previous.Glyph == glyph,
                };
                marks.Add(mark);
                previous = mark;
                previousEnd = span.End;
            }
            at = _markChars.IndexIn(text, span.End);
        }
    }

    /// <summary>Two single marks are one, unless the first may open speech that an elision begins, ''Tis late, or letters touch both, can''t.</summary>
    private static MarkPlace PlaceAt(string text, int at, MarkConventions conventions)
    {
        var (glyph, length) = MarkGlyph.At(text, at)!.Value;
        var place = new MarkPlace(text, TextSpan.FromLength(at, length), glyph);
        var areTwo = length > 1
            && (place.TouchesLetters || conventions.QuotesWithSingle && (Elisions.IsElided(place.WordAfter) || ApostrophePricing.IsDecade(place.Ahead)));
        return areTwo ? new MarkPlace(text, TextSpan.FromLength(at, 1), MarkGlyph.Of(text[at])!.Value) : place;
    }

    /// <summary>By far the commonest mark, and never anything else: it’s.</summary>
    private static bool IsPlainApostrophe(MarkPlace place) =>
        place.Glyph is { IsSingle: true, Style: MarkStyle.Straight } or { IsSingle: true, Style: MarkStyle.Curly, Direction: MarkDirection.Closing }
        && place.TouchesLetters;

    /// <summary>Whether it says nothing; an ellipsis is somebody's silence.</summary>
    private static bool IsBlank(ReadOnlySpan<char> gap)
    {
        if (gap.Length > 4 || gap.Contains("...", StringComparison.Ordinal))
            return false;
        foreach (var c in gap)
        {
            if (!char.IsWhiteSpace(c) && c is not (',' or '.'))
                return false;
        }
        return true;
    }

    private static bool IsStart(ReadOnlySpan<char> before) => before.Length <= 4 && before.Trim(" *_([").IsEmpty;

    /// <summary>An initial, or a short word with a capital, such as Mrs.</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && before.Length - start < 5 && char.IsLetter(before[start - 1]))
            start--;
        return before.Length - start is 1 or (> 1 and < 5) && char.IsUpper(before[start]);
    }

    private static int CountSentenceEnds(string text, int from, int to)
    {
        var count = 0;
        for (var at = from; at < to; at++)
        {
            var next = _sentenceStops.IndexIn(text.AsSpan(at, to - at));
            if (next < 0)
                break;
            at += next;
            var isFollowed = at + 2 < text.Length && text[at + 1] == ' ' && (char.IsUpper(text[at + 2]) || MarkGlyph.Of(text[at + 2]) is not null);
            if (isFollowed && (text[at] != '.' || !IsAbbreviated(text.AsSpan(0, at))))
                count++;
        }
        return count;
    }
}
