using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Doubling;

/// <summary>
/// A word that stands twice in a row, with nothing but space between: not a name, a figure, a letter, a word that is said three times for effect,
/// or one of the exceptions, which may be doubled. Also two words that stand twice, <c>of the of the</c> and <c>on Monday on Monday</c>; three or
/// four, unless they end in a link or an owner: the size of the size of it; and a bracket, <c>(34) (34)</c>. Suggests to keep the first.
/// </summary>
internal sealed class DoubledCheck(DoublingWords known) : ICheck
{
    /// <summary>Of a phrase that stands twice.</summary>
    private const int MostWords = 4;

    /// <summary>How many words before a doubled one are looked at.</summary>
    private const int Reach = 6;

    private const int LongestAbbreviation = 3;

    private const string MoreMessage = "more";

    public static ICheck Read(YamlMap map) => new DoubledCheck(new DoublingWords(map));

    public IEnumerable<Finding> Run(CheckContext context) =>
        context.Blocks.SelectMany(Run).Where(finding => !DeliberateDoubling.IsMeant(finding, context.Tree.Quotations));

    private IEnumerable<Finding> Run(BlockSyntax block)
    {
        for (var i = 1; i < block.Words.Length; i++)
        {
            if (!MayRepeat(block.Words, i))
                continue;
            if (IsDoubledWord(block, i))
                yield return Report(block, i, 1);
            else if (RunOfLinks(block, i) is > 2 and var times)
                yield return Report(block, i, 1, times);
            else if (IsDoubledPair(block, i))
                yield return Report(block, i, 2);
            else if (IsDoubledPhrase(block, i, 3))
                yield return Report(block, i, 3);
            else if (IsDoubledPhrase(block, i, MostWords))
                yield return Report(block, i, MostWords);
            else if (DoubledBracket.Find(block.Prose.Text, block.Words[i].Span.Start) is { } bracket)
                yield return Report(block, new TextSpan(bracket.Start + 1 - bracket.Length, bracket.End), bracket, 2);
        }
    }

    /// <summary>False for most words: whether it is one of the words that a phrase before may end in.</summary>
    private static bool MayRepeat(ImmutableArray<Word> words, int last)
    {
        for (var i = Math.Max(0, last - MostWords); i < last; i++)
        {
            if (words[i].Key == words[last].Key)
                return true;
        }
        return false;
    }

    private bool IsDoubledWord(BlockSyntax block, int last) =>
        Repeats(block, last, 1) && !Repeats(block, last - 1, 1) && !Repeats(block, last + 1, 1)
        && MayNotDouble(block, last) && !IsExpected(block, last);

    /// <summary>How often a word that nobody says for effect stands here, the last of a row: the the the.</summary>
    private int RunOfLinks(BlockSyntax block, int last)
    {
        var word = block.TextOf(last);
        if (!Repeats(block, last, 1) || Repeats(block, last + 1, 1) || !(known.IsLink(word) || known.IsArticle(word)) || !MayNotDouble(block, last))
            return 0;
        var times = 2;
        while (Repeats(block, last - times + 1, 1))
            times++;
        return times;
    }

    private bool IsDoubledPair(BlockSyntax block, int last) =>
        Repeats(block, last, 2) && Repeats(block, last - 1, 2) && !Repeats(block, last, 1)
        && !Repeats(block, last - 2, 2) && !Repeats(block, last + 1, 2)
        && ((known.IsArticle(block.TextOf(last)) && MayNotDouble(block, last - 1))
            || (known.IsPlacing(block.TextOf(last - 1)) && block.TextOf(last) is [var first, ..] && (char.IsUpper(first) || char.IsDigit(first))));

    /// <summary>Whether so many words stand twice, and not as a chant, three times.</summary>
    private bool IsDoubledPhrase(BlockSyntax block, int last, int length)
    {
        for (var i = last; i > last - length; i--)
        {
            if (!Repeats(block, i, length) || Repeats(block, i, 1))
                return false;
        }
        // A heading that runs into its text begins with a capital letter, twice.
        if (block.TextOf(last - length + 1) is [var first, ..] and not "I" && char.IsUpper(first))
            return false;
        return !Repeats(block, last - length, length) && !Repeats(block, last + 1, length) && !Repeats(block, last, 2)
            && !known.IsLink(block.TextOf(last)) && block.TextOf(last) is not [.., '\'' or '’', 's'] && MayNotDouble(block, last);
    }

    /// <summary>Whether the word is the same as that so many words before, with single spaces between.</summary>
    private bool Repeats(BlockSyntax block, int index, int distance)
    {
        if (index < distance || index >= block.Words.Length || block.Words[index].Key != block.Words[index - distance].Key
            || !block.TextOf(index).Equals(block.TextOf(index - distance), StringComparison.OrdinalIgnoreCase))
            return false;
        for (var i = index; i > index - distance; i--)
        {
            if (!IsSpace(GapBefore(block, i), block.TextOf(i)[0]) && !(distance == 1 && IsAbbreviated(block, i)))
                return false;
        }
        return true;
    }

    /// <summary>Space, which a sign of currency may follow before a figure.</summary>
    private static bool IsSpace(ReadOnlySpan<char> gap, char next) =>
        gap is " " or "  " or "\u00A0"
        || (gap is [' ' or '\u00A0', var sign] && char.IsDigit(next) && char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol);

    /// <summary>Whether a stop belongs to the word and to that before: p.m. p.m. and Mr. Mr.</summary>
    private bool IsAbbreviated(BlockSyntax block, int index) =>
        GapBefore(block, index) is ". " && block.Prose.Text.AsSpan(block.Words[index].Span.End) is ['.', ..] && block.TextOf(index) is var word
        && ((char.IsLower(word[0]) && (word.Contains('.') || word.Length <= LongestAbbreviation)) || known.IsCapital(word));

    private static ReadOnlySpan<char> GapBefore(BlockSyntax block, int index)
    {
        var start = block.Words[index - 1].Span.End;
        return block.Prose.Text.AsSpan(start, block.Words[index].Span.Start - start);
    }

    /// <summary>
    /// The first of the two may have a capital letter only as a sentence begins, since what it names may follow (the Menu menu). The second
    /// has one in a name that is doubled, unless it is a word that none begins with.
    /// </summary>
    private bool MayNotDouble(BlockSyntax block, int second)
    {
        var word = block.TextOf(second);
        var (isFirstCapital, isCapital) = (char.IsUpper(block.TextOf(second - 1)[0]), char.IsUpper(word[0]));
        if (isCapital && isFirstCapital && (known.IsCapital(word) || word is ['I', '\'' or '’', ..] || IsTitledName(block, second) || IsDated(block, second)))
            return true;
        if (isCapital && !(isFirstCapital && BeginsSentence(block, second - 1) && (known.IsArticle(word) || known.IsLink(word))))
            return false;
        if (isFirstCapital && (!FollowsMark(block, second - 1) || FillsBracket(block, second)))
            return false;
        // A name in capitals is what the word beside it stands for: EXPLAIN explain.
        if (isFirstCapital && block.TextOf(second - 1) is [_, var next, ..] && char.IsUpper(next) && char.IsLower(word[^1]))
            return false;
        foreach (var c in isCapital ? word[1..] : word.TrimStart("0123456789"))
        {
            if (!char.IsLower(c) && c is not ('\'' or '’' or '-' or '.'))
                return false;
        }
        return !(known.IsException(word) && !IsOutOfPlace(block, second)) && (word.Length > 1 || known.IsArticle(word)) && !char.IsDigit(word[^1]);
    }

    /// <summary>
    /// Whether what may stand twice elsewhere may not here: she framed it it. He said that that the hall is shut, and it is as big big as ours.
    /// </summary>
    private bool IsOutOfPlace(BlockSyntax block, int second)
    {
        var rest = block.Prose.Text.AsSpan(block.Words[second].Span.End);
        if (known.IsNeverLast(block.TextOf(second)) && rest is (['.' or '?' or '!'] or ['.' or '?' or '!', ' ' or '\n' or '”', ..]))
            return true;
        if (second < 2 || second + 1 >= block.Words.Length)
            return false;
        var before = block.TextOf(second - 2);
        var next = block.TextOf(second + 1);
        return (before is "as" && next is "as") || (known.IsReporting(before) && (known.IsArticle(next) || char.IsDigit(next[0])));
    }

    /// <summary>Whether figures stand around the two: 4 March March 2025.</summary>
    private static bool IsDated(BlockSyntax block, int second) =>
        second > 1 && second + 1 < block.Words.Length && char.IsDigit(block.TextOf(second - 2)[0]) && char.IsDigit(block.TextOf(second + 1)[0]);

    /// <summary>Whether a title stands before the two, and no name behind them: Ms Brown Brown said. But Mrs Zsa Zsa Gabor.</summary>
    private bool IsTitledName(BlockSyntax block, int second) =>
        second > 1 && known.IsTitle(block.TextOf(second - 2)) && !(second + 1 < block.Words.Length && char.IsUpper(block.TextOf(second + 1)[0]));

    /// <summary>Whether more than one space parts it from the word before, so that a sentence may begin with it.</summary>
    private static bool FollowsMark(BlockSyntax block, int index) =>
        index == 0 || block.Words[index].Span.Start - block.Words[index - 1].Span.End != 1;

    /// <summary>Whether the two are all that a bracket holds, as a species does: (Iguana iguana).</summary>
    private static bool FillsBracket(BlockSyntax block, int second) =>
        block.Prose.Text.AsSpan(0, block.Words[second - 1].Span.Start) is [.., '('] && block.Prose.Text.AsSpan(block.Words[second].Span.End) is [')', ..];

    private static bool BeginsSentence(BlockSyntax block, int index) =>
        block.Prose.Text.AsSpan(0, block.Words[index].Span.Start).TrimEnd(" \n“\"‘'(") is [] or [.., '.' or '!' or '?' or ':'];

    private bool IsExpected(BlockSyntax block, int second)
    {
        if (second > 1 && (known.MayFollowAtOnce(block.TextOf(second), block.TextOf(second - 2)) || IsNamed(block, second)))
            return true;
        if (IsPlaceholder(block, second))
            return true;
        for (var i = second - 2; i >= Math.Max(0, second - 1 - Reach); i--)
        {
            if (known.MayFollow(block.TextOf(second), block.TextOf(i)))
                return true;
        }
        return false;
    }

    /// <summary>Whether the second says what the first is: what makes a home home.</summary>
    private bool IsNamed(BlockSyntax block, int second) =>
        known.IsNaming(block.TextOf(second - 2)) && !known.IsLink(block.TextOf(second)) && !known.IsArticle(block.TextOf(second));

    /// <summary>
    /// Whether one of the two is what the text calls the thing that the other says it is, which markup or a sign beside it shows: the year *year*,
    /// -file file, type=directory directory=/mnt.
    /// </summary>
    private bool IsPlaceholder(BlockSyntax block, int second)
    {
        if (known.IsLink(block.TextOf(second)) || known.IsArticle(block.TextOf(second)))
            return false;
        var first = block.Words[second - 1].Span;
        var before = block.Prose.Text.AsSpan(0, first.Start);
        var after = block.Prose.Text.AsSpan(block.Words[second].Span.End);
        if (before is ['-' or '.'] or [.., ' ', '-'] or [.., not (' ' or '.'), '.'] or [.., '=' or '/'] || after is ['=' or '/' or '_', ..])
            return true;
        return IsSetApart(block, second - 1) != IsSetApart(block, second) && !(second > 1 && known.IsBeforeVerb(block.TextOf(second - 2)));
    }

    /// <summary>Whether emphasis stands around the word and nothing else; a link leads to what it says.</summary>
    private static bool IsSetApart(BlockSyntax block, int index)
    {
        var (prose, word) = (block.Prose, block.Words[index].Span);
        var (source, span) = (prose.Source.Text, prose.ToSource(word));
        return IsEmphasis(source.AsSpan(0, span.Start), source.AsSpan(span.End)) && prose.PiecesIn(word).All(piece => piece.Prose == word && piece.Piece.Start == word.Start);
    }

    private static bool IsEmphasis(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (before is [.., '*' or '_'] && after is ['*' or '_', ..])
        || (before is [.., '>'] && after is ['<', '/', ..] && !before[(before.LastIndexOf('<') + 1)..].StartsWith("a "));

    /// <param name="length">How many words stand so often.</param>
    private Finding Report(BlockSyntax block, int last, int length, int times = 2)
    {
        var first = last - (times * length) + 1;
        var stop = length == 1 && IsAbbreviated(block, last) ? 1 : 0;
        var (keptEnd, end) = (block.Words[first + length - 1].Span.End + stop, block.Words[last].Span.End + stop);
        return Report(block, new TextSpan(block.Words[first].Span.Start, end), new TextSpan(keptEnd, end), times);
    }

    /// <param name="needless">What stands behind the first of them.</param>
    private static Finding Report(BlockSyntax block, TextSpan all, TextSpan needless, int times)
    {
        var length = needless.Length / (times - 1);
        return new Finding(block.Prose, all)
        {
            MessageId = times > 2 ? MoreMessage : DiagnosticDescriptor.DefaultMessage,
            Captures = [block.Prose.Text[(all.End - length)..all.End].TrimStart(), $"{times}"],
            Suggestions = [new TextChange(needless, "")],
        };
    }
}
