using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Counts, before any mark is read, what tells how an article uses its single marks.</summary>
internal sealed class MarkHabits
{
    /// <summary>One elided word may be a slip or a title; two are a way of speaking.</summary>
    private const int FewestElisions = 2;

    private static readonly CharacterSearch _marks = new("\"'“‘’«»");

    /// <summary>Of each direction: one pair may be arrows, more are a habit.</summary>
    private const int FewestGuillemets = 2;

    private int _elisions;

    /// <summary>Whether a paragraph's outermost quotation has begun: what stands inside tells nothing.</summary>
    private bool _hasOutermost;

    private int _singles;
    private int _doubles;
    private int _leftGuillemets;
    private int _rightGuillemets;
    private char _firstGuillemet;

    public bool QuotesWithGuillemets =>
        _leftGuillemets >= FewestGuillemets && _rightGuillemets >= FewestGuillemets && _leftGuillemets + _rightGuillemets > _doubles + _singles;

    /// <summary>»so«.</summary>
    public bool TurnsGuillemets => QuotesWithGuillemets && _firstGuillemet == '»';

    public bool IsDialect => _elisions >= FewestElisions;

    public bool QuotesWithSingle => _doubles == 0 || _singles > _doubles;

    public static MarkHabits Of(Document document)
    {
        var habits = new MarkHabits();
        foreach (var block in document.Blocks)
        {
            if (block.IsProse && _marks.MayBeIn(block.Prose.Pairs))
                habits.Count(block.Prose.Text);
        }
        return habits;
    }

    private void Count(string text)
    {
        _hasOutermost = false;
        for (var at = _marks.IndexIn(text, 0); at >= 0; at = _marks.IndexIn(text, at + 1))
        {
            if (text[at] is '"' or '“')
                CountOpening(ref _doubles, at == 0 || text[at - 1] is ' ' or '\n' or '(' or '[' or '—');
            else if (text[at] is '«' or '»')
                CountGuillemet(text[at]);
            else if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                CountLeading(text, at);
            else if (IsTail(text, at))
                _elisions++;
        }
    }

    private void CountGuillemet(char mark)
    {
        if (_leftGuillemets + _rightGuillemets == 0)
            _firstGuillemet = mark;
        if (mark == '«')
            _leftGuillemets++;
        else
            _rightGuillemets++;
    }

    /// <summary>’tis, ’em; not the ’90s, and not don ’t.</summary>
    private void CountLeading(string text, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetter(text[at + 1]))
            return;
        var place = new MarkPlace(text, TextSpan.FromLength(at, 1), default);
        if (place.WordAfter is "t" && Elisions.IsContraction(place.WordBeforeSpace, place.WordAfter))
            return;
        if (IsHead(place, text[at]))
            _elisions++;
        else
            CountOpening(ref _singles, text[at] != '’');
    }

    private void CountOpening(ref int marks, bool opens)
    {
        if (!opens || _hasOutermost)
            return;
        _hasOutermost = true;
        marks++;
    }

    /// <summary>An elided word; or any that a closing mark stands before, in the middle of a clause.</summary>
    private static bool IsHead(MarkPlace place, char mark)
    {
        var word = place.WordAfter;
        if (Elisions.IsElided(word))
            return ApostrophePricing.IsHead(place);
        return mark == '’' && char.IsLower(word[0]) && place.Before == Neighbor.Space && !place.MayStartSpeech && !Elisions.IsFunctionWord(word);
    }

    /// <summary>goin’.</summary>
    private static bool IsTail(string text, int at) =>
        at > 3 && text[at - 1] == 'n' && text[at - 2] == 'i' && char.IsLower(text[at - 3]) && at + 1 < text.Length && text[at + 1] == ' ';
}
