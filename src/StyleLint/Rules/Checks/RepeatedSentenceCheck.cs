using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>
/// A sentence, or a paragraph, that stands twice in a row, word for word. Short ones are said twice for effect, and verse has its refrains.
/// Suggests to keep the first.
/// </summary>
/// <param name="shortest">The shortest that counts, in characters.</param>
/// <param name="fewestWords">How many words make a shorter one count where nobody speaks.</param>
internal sealed class RepeatedSentenceCheck(int shortest, int fewestWords) : ICheck
{
    /// <summary>A stop inside a sentence, as in Mr. or 5.5, is one of so many at most.</summary>
    private const int MostStops = 6;

    /// <summary>A line of verse, which may be a paragraph of plain text, is shorter.</summary>
    private const int ShortestParagraph = 80;

    /// <summary>A paragraph whose lines are all so short is a verse, which may be sung twice.</summary>
    private const int LongestVerse = 60;

    private const string ParagraphMessage = "paragraph";

    private static readonly CharacterSearch _stops = new(".!?…");

    public static ICheck Read(YamlMap map) => new RepeatedSentenceCheck(map.Int("min", 40), map.Int("words", int.MaxValue));

    public IEnumerable<Finding> Run(CheckContext context)
    {
        Block? previous = null;
        foreach (var block in context.Tree.Document.Blocks)
        {
            // What a link or an image is called it is called each time.
            if (block.Kind is BlockKind.TitleText or BlockKind.AltText)
                continue;
            if (context.Selects(block.Prose) && !block.Prose.Text.Contains('\n'))
            {
                if (RepeatsParagraph(previous, block))
                    yield return new Finding(block.Prose, new TextSpan(0, block.Prose.Length)) { MessageId = ParagraphMessage };
                foreach (var sentence in RepeatedSentences(block.Prose, context.Tree))
                    yield return new Finding(block.Prose, sentence) { Suggestions = [new TextChange(new TextSpan(sentence.Start - 1, sentence.End), "")] };
            }
            previous = block;
        }
    }

    private static bool RepeatsParagraph(Block? previous, Block block) =>
        previous is not null && previous.Kind == block.Kind && block.Prose.Length >= ShortestParagraph && EndsSentence(block.Prose.Text, block.Prose.Length)
        && previous.Prose.Length == block.Prose.Length && AreSame(previous.Prose, 0, block.Prose, 0, block.Prose.Length) && !IsVerse(block.Prose);

    private static bool IsVerse(Prose prose)
    {
        foreach (var line in prose.SourceOf(new TextSpan(0, prose.Length)).EnumerateLines())
        {
            if (line.Length > LongestVerse)
                return false;
        }
        return true;
    }

    private IEnumerable<TextSpan> RepeatedSentences(Prose prose, ProseTree tree)
    {
        var text = prose.Text;
        var starts = new List<int> { 0 };
        for (var space = NextEnd(text, 0); space >= 0; space = NextEnd(text, space + 1))
        {
            var start = space + 1;
            for (var i = Math.Max(0, starts.Count - MostStops); i < starts.Count; i++)
            {
                var length = space - starts[i];
                if (length > 0 && IsAgainAt(prose, starts[i], start, length)
                    && (length >= shortest || IsStatement(prose, TextSpan.FromLength(start, length), tree)))
                {
                    yield return TextSpan.FromLength(start, length);
                    break;
                }
            }
            starts.Add(start);
        }
    }

    /// <summary>Whether a short sentence is none that is said twice for effect.</summary>
    private bool IsStatement(Prose prose, TextSpan span, ProseTree tree)
    {
        var sentence = prose.Text.AsSpan(span);
        return sentence[^1] == '.' && char.IsUpper(sentence[0]) && sentence.Count(' ') >= fewestWords - 1 && !tree.Quotations.IsQuoted(prose.ToSource(span));
    }

    /// <summary>The space behind the next sentence; -1 behind the last.</summary>
    private static int NextEnd(string text, int from)
    {
        while (_stops.IndexIn(text, from) is >= 0 and var stop)
        {
            from = stop + 1;
            while (from < text.Length && IsClosing(text[from]))
                from++;
            if (from < text.Length && text[from] == ' ')
                return from;
        }
        return -1;
    }

    private static bool IsAgainAt(Prose prose, int one, int other, int length)
    {
        var end = other + length;
        return (end == prose.Length || (end < prose.Length && prose.Text[end] == ' ')) && AreSame(prose, one, prose, other, length);
    }

    /// <summary>Whether the same stands in both places, also in the source, which has the code that the prose leaves out.</summary>
    private static bool AreSame(Prose one, int start, Prose other, int otherStart, int length) =>
        one.Text.AsSpan(start, length).SequenceEqual(other.Text.AsSpan(otherStart, length))
        && one.SourceOf(TextSpan.FromLength(start, length)).SequenceEqual(other.SourceOf(TextSpan.FromLength(otherStart, length)));

    private static bool EndsSentence(string text, int end)
    {
        while (end > 0 && IsClosing(text[end - 1]))
            end--;
        return end > 0 && _stops.Contains(text[end - 1]);
    }

    private static bool IsClosing(char c) => c is '"' or '”' or '’' or '\'' or ')';
}
