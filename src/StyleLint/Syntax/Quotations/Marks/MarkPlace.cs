using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Looks around one mark in the text of its block, a bounded way in each direction.</summary>
internal readonly ref struct MarkPlace
{
    private const int FarthestMark = 8;
    private const int LongestWord = 24;

    private readonly int _left;
    private readonly int _right;

    public MarkPlace(string text, TextSpan span, MarkGlyph glyph)
    {
        Text = text;
        Span = span;
        Glyph = glyph;
        (Before, _left) = Look(span.Start - 1, -1);
        (After, _right) = Look(span.End, 1);
    }

    public string Text { get; }

    public TextSpan Span { get; }

    public MarkGlyph Glyph { get; }

    public Neighbor Before { get; }

    public Neighbor After { get; }

    public bool TouchesLetters => Span.Start > 0 && Span.End < Text.Length && IsLetter(Text[Span.Start - 1]) && IsLetter(Text[Span.End]);

    public bool TouchesMarkBefore => Span.Start > 0 && MarkGlyph.Of(Text[Span.Start - 1]) is not null;

    public bool TouchesMarkAfter => Span.End < Text.Length && MarkGlyph.Of(Text[Span.End]) is not null;

    /// <summary>The character that <see cref="Before"/> tells the kind of.</summary>
    public char CharBefore => _left < 0 ? '\0' : Text[_left];

    public char CharBeforeSpace
    {
        get
        {
            var at = _left;
            while (at > 0 && Text[at] == ' ' && _left - at < FarthestMark)
                at--;
            return at < 0 ? '\0' : Text[at];
        }
    }

    /// <summary>Whether speech may start here: at the start of the block, behind a stop or a dash, or behind a verb of saying.</summary>
    public bool MayStartSpeech => Before != Neighbor.Space || !char.IsLetter(CharBeforeSpace) || LooseSpeech.EndsInVerb(WordBeforeSpace);

    public char CharAfter => _right >= Text.Length ? '\0' : Text[_right];

    /// <summary>The letters, figures and inner apostrophes that end where <see cref="Before"/> does.</summary>
    public ReadOnlySpan<char> WordBefore => WordEnding(_left);

    public ReadOnlySpan<char> WordAfter => WordStarting(_right);

    /// <summary>The word beyond the one space before the mark.</summary>
    public ReadOnlySpan<char> WordBeforeSpace => Before == Neighbor.Space ? WordEnding(_left - 1) : default;

    public ReadOnlySpan<char> WordAfterSpace => After == Neighbor.Space ? WordStarting(_right + 1) : default;

    /// <summary>The text that follows the mark and whatever marks touch it.</summary>
    public ReadOnlySpan<char> Ahead => Text.AsSpan(Math.Min(_right, Text.Length));

    public static bool IsLetter(char c) =>
        char.IsLetter(c) || c == Prose.Opaque || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private ReadOnlySpan<char> WordEnding(int last)
    {
        var start = last + 1;
        while (start > 0 && last - start < LongestWord && IsWordChar(Text[start - 1]))
            start--;
        return Text.AsSpan(start, last + 1 - start).TrimStart("'’");
    }

    private ReadOnlySpan<char> WordStarting(int first)
    {
        var end = first;
        while (end < Text.Length && end - first < LongestWord && IsWordChar(Text[end]))
            end++;
        return end <= first ? default : Text.AsSpan(first, end - first).TrimEnd("'’");
    }

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’';

    /// <summary>Past other marks, the thin spaces between them, and the stars and underlines of emphasis in plain text.</summary>
    private (Neighbor Neighbor, int At) Look(int at, int step)
    {
        for (var passed = 0; at >= 0 && at < Text.Length && passed < FarthestMark; at += step, passed++)
        {
            var c = Text[at];
            if (c is '*' or '_' && !IsQuoted(at, step))
                continue;
            if (MarkGlyph.Of(c) is { } mark)
            {
                var turnsAway = mark.Direction == (step > 0 ? MarkDirection.Opening : MarkDirection.Closing) && c is not '’' and not '´';
                if (turnsAway)
                    return (step > 0 ? Neighbor.Opening : Neighbor.Closing, at);
                continue;
            }
            if (PartsMarks(at, step))
                continue;
            return (Classify(at), at);
        }
        return (at >= 0 && at < Text.Length ? Neighbor.Symbol : Neighbor.Edge, at);
    }

    /// <summary>Whether the space only keeps two marks apart, as nested ones are: thin, or of any width between a single and a double mark.</summary>
    private bool PartsMarks(int at, int step) =>
        at + step is var beyond and >= 0 && beyond < Text.Length && MarkGlyph.Of(Text[beyond]) is { } mark
        && (Text[at] is '\u00A0' or '\u2009' or '\u200A' or '\u202F'
            || (Text[at] == ' ' && mark.Family != Glyph.Family && !PointAway(mark, Glyph) && !EndsAndBegins(at - step, beyond)));

    /// <summary>Whether the left mark ends a word and the right one begins one, as in <c>Jobs' "vision"</c>: they belong to no nest.</summary>
    private bool EndsAndBegins(int one, int other)
    {
        var (left, right) = (Math.Min(one, other), Math.Max(one, other));
        return left > 0 && right + 1 < Text.Length && !char.IsWhiteSpace(Text[left - 1]) && MarkGlyph.Of(Text[left - 1]) is null && IsWordChar(Text[right + 1]);
    }

    private static bool PointAway(MarkGlyph left, MarkGlyph right) =>
        left.Direction != right.Direction && left.Direction != MarkDirection.None && right.Direction != MarkDirection.None;

    /// <summary>Whether a star that stands right behind the mark stands right before such a mark, too: the sign <c>"*"</c>.</summary>
    private bool IsQuoted(int at, int step)
    {
        if (at - step != (step > 0 ? Span.End - 1 : Span.Start))
            return false;
        var run = step > 0 ? Text.AsSpan(at) : Text.AsSpan(0, at + 1);
        var length = step > 0 ? run.IndexOfAnyExcept('*', '_') : run.Length - 1 - run.LastIndexOfAnyExcept('*', '_');
        var beyond = at + step * length;
        return length > 0 && beyond >= 0 && beyond < Text.Length && MarkGlyph.Of(Text[beyond]) is { } mark && mark.Family == Glyph.Family;
    }

    private Neighbor Classify(int at) => Text[at] switch
    {
        '\n' => Neighbor.Edge,
        '(' or '[' or '{' or '<' or '¿' or '¡' => Neighbor.Opening,
        ')' or ']' or '}' or '>' => Neighbor.Closing,
        '.' when IsPartOfEllipsis(at) => Neighbor.Ellipsis,
        '.' or ',' or ';' or ':' or '!' or '?' => Neighbor.Stop,
        '…' => Neighbor.Ellipsis,
        '-' or '\u2010' or '\u2011' or '‒' or '–' or '—' or '―' => Neighbor.Dash,
        var c when char.IsWhiteSpace(c) => Neighbor.Space,
        var c when IsLetter(c) => Neighbor.Letter,
        var c when char.IsDigit(c) => Neighbor.Digit,
        _ => Neighbor.Symbol,
    };

    private bool IsPartOfEllipsis(int at) => (at > 0 && Text[at - 1] == '.') || (at + 1 < Text.Length && Text[at + 1] == '.');
}
