using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Opening;

/// <summary>
/// Paragraphs that begin in the middle of a sentence: with a word in lower case that is no name, where the paragraph before came to its end.
/// And sentences that begin so, or with what is elsewhere a name, or without a stop before them. An article that begins
/// sentences so as a habit is left alone.
/// </summary>
internal sealed class OpeningCheck(OpeningWords known, RunOnSentences runOns) : ICheck
{
    private const string SentenceMessage = "sentence";
    private const string StopMessage = "stop";
    private const int ShortestSentence = 5;
    private const int FewestNames = 2;
    private const int Habit = 3;

    public static ICheck Read(YamlMap map) => new OpeningCheck(new OpeningWords(map), new RunOnSentences(map.Words("openers"), map.Words("citing")));

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var findings = new List<Finding>();
        BlockSyntax? previous = null;
        foreach (var block in context.Tree.Blocks)
        {
            if (block.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation && context.Selects(block.Prose))
            {
                if (block.Block.Kind == BlockKind.Paragraph && block.Block.Ancestors is [] && MayFollow(previous) && HeadlessWord(block) is { } word)
                    findings.Add(new Finding(block.Prose, word));
                // What begins a note of a list in lower case begins its second sentence so, too.
                if (!(block.Block.Kind == BlockKind.ListItem && BeginsSmall(block.Prose.Text)))
                    findings.AddRange(LowercaseSentences(block, context.Tree));
                // Quoted lines are often verse.
                foreach (var opener in block.Block.Kind == BlockKind.Quotation ? [] : runOns.In(block, context.Tree))
                    findings.Add(new Finding(block.Prose, opener) { MessageId = StopMessage });
            }
            previous = block;
        }
        // Nobody leaves out stops as a habit.
        return findings.Count(finding => finding.MessageId != StopMessage) < Habit ? findings : findings.Where(finding => finding.MessageId == StopMessage);
    }

    /// <summary>A sentence may go on behind whatever stands between paragraphs, and behind a paragraph that came to no end.</summary>
    private static bool MayFollow(BlockSyntax? previous) => previous?.Block.Kind switch
    {
        null or BlockKind.Heading or BlockKind.FrontMatter => true,
        BlockKind.Paragraph => EndsSentence(previous.Prose.Text),
        _ => false,
    };

    private TextSpan? HeadlessWord(BlockSyntax block)
    {
        var text = block.Prose.Text;
        if (block.Words.Length < ShortestSentence || block.Words[0].Span is not { Start: 0 } first || !EndsSentence(text))
            return null;
        // What markup sets off is a term or a name.
        if (!block.Prose.IsVerbatim(new TextSpan(0, Math.Min(text.Length, first.End + 2))))
            return null;
        var word = text[..first.End];
        return word.All(c => char.IsAsciiLetterLower(c) || c == '-') && known.IsHeadless(word, text.AsSpan(first.End), block.TextOf(1)) ? first : null;
    }

    private IEnumerable<Finding> LowercaseSentences(BlockSyntax block, ProseTree tree)
    {
        var text = block.Prose.Text;
        var blockWords = block.Words;
        for (var i = 1; i < blockWords.Length; i++)
        {
            var (before, span) = (blockWords[i - 1].Span, blockWords[i].Span);
            if (span.Start - before.End is not (2 or 3) || text[before.End] != '.' || !char.IsLower(text[span.Start]))
                continue;
            if (text.AsSpan()[before.End..span.Start] is not (['.', ' ' or '\n'] or ". “"))
                continue;
            var isLabel = text.AsSpan(span.End) is [')', ..];
            if (isLabel || !known.MayEndSentence(block.TextOf(i - 1)))
                continue;
            // What markup sets off is a term or a name.
            if (!IsVerbatimWord(block.Prose, span))
                continue;
            var word = block.TextOf(i);
            if (known.IsStarter(word) || known.IsOrdinary(word, text.AsSpan(span.End), block.TextOf(i + 1)) || IsName(word, tree))
                yield return new Finding(block.Prose, span) { MessageId = SentenceMessage };
        }
    }

    /// <summary>Whether no markup stands beside the word, but a line may end there.</summary>
    private static bool IsVerbatimWord(Prose prose, TextSpan word)
    {
        var (text, source) = (prose.Source.Text, prose.ToSource(word));
        return prose.IsVerbatim(word) && IsSame(word.Start - 1, source.Start - 1) && IsSame(word.End, source.End);

        bool IsSame(int at, int atSource) =>
            at >= prose.Length || atSource >= text.Length || text[atSource] == prose.Text[at] || (char.IsWhiteSpace(text[atSource]) && char.IsWhiteSpace(prose.Text[at]));
    }

    /// <summary>Whether the article writes the word with a capital letter wherever else it has it.</summary>
    private static bool IsName(ReadOnlySpan<char> word, ProseTree tree)
    {
        var key = Word.KeyOf(word);
        var (names, others) = (0, 0);
        foreach (var block in tree.Blocks)
        {
            foreach (var (span, other) in block.Words)
            {
                if (other != key || span.Length != word.Length)
                    continue;
                if (block.Prose.Text.AsSpan(span.Start) is [>= 'A' and <= 'Z', >= 'a' and <= 'z', ..])
                    names++;
                else
                    others++;
            }
        }
        return names >= FewestNames && others == 1;
    }

    private static bool BeginsSmall(string text) => text.FirstOrDefault(char.IsLetter) is var first && char.IsLower(first);

    private static bool EndsSentence(string text) => text.AsSpan().TrimEnd(" ”’\"'»)]*").TrimEnd() is [.., '.' or '!' or '?' or '…'];
}
