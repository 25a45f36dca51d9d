using System.Collections.Immutable;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>
/// A word that stands twice in a row, with nothing but space between: not a name, a figure, a letter, a word that is said three times for effect,
/// or one of the exceptions, which may be doubled. Also two words that stand twice, <c>of the of the</c>, where the second is one of
/// <paramref name="articles"/>, and three or four, unless they end in one of <paramref name="links"/>: the size of the size of it. Suggests to
/// keep the first.
/// </summary>
/// <param name="after">For a word that may be doubled only behind certain others (came in in May), those.</param>
internal sealed class DoubledCheck(WordSet exceptions, Dictionary<string, WordSet> after, WordSet articles, WordSet links) : ICheck
{
    /// <summary>Of a phrase that stands twice.</summary>
    private const int MostWords = 4;

    /// <summary>How many words before a doubled one are looked at.</summary>
    private const int Reach = 6;

    private readonly Dictionary<string, WordSet>.AlternateLookup<ReadOnlySpan<char>> _after = after.GetAlternateLookup<ReadOnlySpan<char>>();

    public static ICheck Read(YamlMap map)
    {
        var after = new Dictionary<string, WordSet>(StringComparer.OrdinalIgnoreCase);
        if (map.Map("after") is { } words)
        {
            foreach (var (word, _) in words.Mapping.Entries)
                after[word.Value] = Set(words, word.Value);
        }
        return new DoubledCheck(Set(map, "exceptions"), after, Set(map, "articles"), Set(map, "links"));
    }

    public IEnumerable<Finding> Run(CheckContext context) => context.Blocks.SelectMany(Run);

    private static WordSet Set(YamlMap map, string key) => new(map.Strings(key), StringComparer.OrdinalIgnoreCase);

    private IEnumerable<Finding> Run(BlockSyntax block)
    {
        for (var i = 1; i < block.Words.Length; i++)
        {
            if (!MayRepeat(block.Words, i))
                continue;
            if (IsDoubledWord(block, i))
                yield return Report(block, i, 1);
            else if (IsDoubledPair(block, i))
                yield return Report(block, i, 2);
            else if (IsDoubledPhrase(block, i, 3))
                yield return Report(block, i, 3);
            else if (IsDoubledPhrase(block, i, MostWords))
                yield return Report(block, i, MostWords);
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

    private bool IsDoubledPair(BlockSyntax block, int last) =>
        Repeats(block, last, 2) && Repeats(block, last - 1, 2) && !Repeats(block, last, 1)
        && !Repeats(block, last - 2, 2) && !Repeats(block, last + 1, 2)
        && articles.Contains(TextOf(block, last)) && MayNotDouble(block, last - 1);

    /// <summary>Whether so many words stand twice, and not as a chant, three times.</summary>
    private bool IsDoubledPhrase(BlockSyntax block, int last, int length)
    {
        for (var i = last; i > last - length; i--)
        {
            if (!Repeats(block, i, length) || Repeats(block, i, 1))
                return false;
        }
        // A heading that runs into its text begins with a capital letter, twice.
        if (TextOf(block, last - length + 1) is [var first, ..] and not "I" && char.IsUpper(first))
            return false;
        return !Repeats(block, last - length, length) && !Repeats(block, last + 1, length) && !Repeats(block, last, 2)
            && !links.Contains(TextOf(block, last)) && MayNotDouble(block, last);
    }

    /// <summary>Whether the word is the same as that so many words before, with single spaces between.</summary>
    private static bool Repeats(BlockSyntax block, int index, int distance)
    {
        if (index < distance || index >= block.Words.Length || block.Words[index].Key != block.Words[index - distance].Key
            || !TextOf(block, index).Equals(TextOf(block, index - distance), StringComparison.OrdinalIgnoreCase))
            return false;
        for (var i = index; i > index - distance; i--)
        {
            if (block.Prose.Text.AsSpan(block.Words[i - 1].Span.End, block.Words[i].Span.Start - block.Words[i - 1].Span.End) is not (" " or "  " or "\u00A0"))
                return false;
        }
        return true;
    }

    /// <summary>
    /// The first of the two may have a capital letter only as a sentence begins, since what it names may follow (the Menu menu). The second
    /// has one in a name that is doubled, unless it is a word that none begins with.
    /// </summary>
    private bool MayNotDouble(BlockSyntax block, int second)
    {
        var word = TextOf(block, second);
        var (isFirstCapital, isCapital) = (char.IsUpper(TextOf(block, second - 1)[0]), char.IsUpper(word[0]));
        if (isCapital && !(isFirstCapital && BeginsSentence(block, second - 1) && (articles.Contains(word) || links.Contains(word))))
            return false;
        if (isFirstCapital && !FollowsMark(block, second - 1))
            return false;
        foreach (var c in isCapital ? word[1..] : word)
        {
            if (!char.IsLower(c) && c is not ('\'' or '’' or '-'))
                return false;
        }
        return !exceptions.Contains(word) && (word.Length > 1 || articles.Contains(word));
    }

    /// <summary>Whether more than one space parts it from the word before, so that a sentence may begin with it.</summary>
    private static bool FollowsMark(BlockSyntax block, int index) =>
        index == 0 || block.Words[index].Span.Start - block.Words[index - 1].Span.End != 1;

    private static bool BeginsSentence(BlockSyntax block, int index) =>
        block.Prose.Text.AsSpan(0, block.Words[index].Span.Start).TrimEnd(" \n“\"‘'(") is [] or [.., '.' or '!' or '?' or ':'];

    private bool IsExpected(BlockSyntax block, int second)
    {
        if (!_after.TryGetValue(TextOf(block, second), out var words))
            return false;
        for (var i = second - 2; i >= Math.Max(0, second - 1 - Reach); i--)
        {
            if (words.Contains(TextOf(block, i)))
                return true;
        }
        return false;
    }

    /// <param name="length">How many words stand twice.</param>
    private static Finding Report(BlockSyntax block, int last, int length)
    {
        var (keptEnd, end) = (block.Words[last - length].Span.End, block.Words[last].Span.End);
        var doubledStart = block.Words[last - length + 1].Span.Start;
        return new Finding(block.Prose, new TextSpan(block.Words[last - (2 * length) + 1].Span.Start, end))
        {
            Captures = [block.Prose.Text[doubledStart..end]],
            Suggestions = [new TextChange(new TextSpan(keptEnd, end), "")],
        };
    }

    private static ReadOnlySpan<char> TextOf(BlockSyntax block, int index) =>
        block.Prose.Text.AsSpan(block.Words[index].Span.Start, block.Words[index].Span.Length);
}
