using StyleLint.Documents;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Opening;

/// <summary>
/// Sentences that go on into the next without a stop, or with a comma: one of <paramref name="openers"/> has a capital letter in the middle of words
/// in lower case, where neither a title that markup sets off nor speech begins, nor a line of verse.
/// </summary>
/// <param name="citing">Behind these a sentence is cited.</param>
internal sealed class RunOnSentences(WordSet openers, WordSet citing)
{
    private const int WordsBefore = 3;
    private const int WordsBehind = 2;

    public IEnumerable<TextSpan> In(BlockSyntax block, ProseTree tree)
    {
        for (var i = WordsBefore; i < block.Words.Length - WordsBehind; i++)
        {
            var word = block.Words[i].Span;
            if (char.IsUpper(block.Prose.Text[word.Start]) && openers.Contains(block.TextOf(i)) && IsAmongSmall(block, i)
                && !citing.Contains(block.TextOf(i - 1)) && block.Prose.IsVerbatim(new TextSpan(word.Start - 3, word.Start + 1))
                && !tree.Quotations.IsQuoted(block.Prose.ToSource(word)))
                yield return word;
        }
    }

    private static bool IsAmongSmall(BlockSyntax block, int index)
    {
        var text = block.Prose.Text;
        for (var i = index - WordsBefore; i <= index + WordsBehind; i++)
        {
            var span = block.Words[i].Span;
            if (i != index && !IsSmall(text.AsSpan(span)) && !(i < index && text.AsSpan(span) is "a"))
                return false;
            if (i > index - WordsBefore && text.AsSpan()[block.Words[i - 1].Span.End..span.Start] is not " " and var gap
                && !(i == index && gap is ", " && !MayBeVerse(block.Prose)))
                return false;
        }
        return true;
    }

    /// <summary>Each line of verse begins with a capital letter.</summary>
    private static bool MayBeVerse(Prose prose) => prose.SourceOf(new TextSpan(0, prose.Length)).Contains('\n');

    private static bool IsSmall(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyExceptInRange('a', 'z');
}
