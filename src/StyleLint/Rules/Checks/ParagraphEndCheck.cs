using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>
/// Paragraphs that end without a mark, though an earlier sentence of theirs has one: captions, bylines and verses have none at all. What
/// introduces a list, a listing or something else that is set off may end so. Behind one of <c>open</c> a word is gone for sure.
/// </summary>
internal sealed partial class ParagraphEndCheck(WordSet open) : ICheck
{
    /// <summary>The longest line of verse, or of a heading, in characters: both may end with any word.</summary>
    private const int LongestLine = 80;

    private const string OpenMessage = "open";
    private const string CommaMessage = "comma";

    public static ICheck Read(YamlMap map) => new ParagraphEndCheck(map.Words("open"));

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var blocks = context.Tree.Document.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            var prose = blocks[i].Prose;
            if (EndsInComma(blocks, i) && context.Selects(prose) && prose.IsVerbatim(new TextSpan(prose.Length - 1, prose.Length)))
                yield return new Finding(prose, new TextSpan(prose.Length - 1, prose.Length)) { MessageId = CommaMessage };
            if (blocks[i].Kind != BlockKind.Paragraph || prose.Text is not [.., >= 'a' and <= 'z'] || !context.Selects(prose) || Introduces(blocks, i))
                continue;
            var word = LastWord().Match(prose.Text);
            if (!word.Success || !prose.IsVerbatim(new TextSpan(word.Index, prose.Length)) || IsItem(blocks, i, word.Index))
                continue;
            if (open.Contains(word.Value) && (prose.Length > LongestLine || FollowsSentence(prose.Text)))
                yield return new Finding(prose, TextSpan.FromLength(word.Index, word.Length)) { MessageId = OpenMessage, Captures = [word.Value] };
            else if (FollowsSentence(prose.Text) && !EndsInMarkup(prose))
                yield return new Finding(prose, new TextSpan(prose.Length - 2, prose.Length));
        }
    }

    private static bool Introduces(ImmutableArray<Block> blocks, int index) =>
        index + 1 < blocks.Length && blocks[index + 1].Kind is not (BlockKind.Paragraph or BlockKind.Heading or BlockKind.Break);

    /// <summary>
    /// Whether a whole paragraph follows one that ends in a comma. It is no line of verse, no clause of a long sentence, which would begin in lower
    /// case, and neither the address of a letter nor what introduces a quotation: its first sentence ended, and the next one begins and ends as one does.
    /// </summary>
    private static bool EndsInComma(ImmutableArray<Block> blocks, int index) =>
        blocks[index] is { Kind: BlockKind.Paragraph, Prose.Text: [.., (>= 'a' and <= 'z') or (>= '0' and <= '9'), ','] and { Length: > LongestLine } text }
        && index + 1 < blocks.Length && blocks[index + 1] is { Kind: BlockKind.Paragraph, Prose.Text: [>= 'A' and <= 'Z', .., '.'] and { Length: > LongestLine } }
        && InnerStop().IsMatch(text);

    /// <summary>Whether it is one of several that are one sentence, as the clauses of a contract are: <c>…; and</c>.</summary>
    /// <param name="lastWord">Where it begins.</param>
    private static bool IsItem(ImmutableArray<Block> blocks, int index, int lastWord) =>
        index + 1 < blocks.Length && blocks[index].Prose.Text.AsSpan(0, lastWord).TrimEnd() is [.., ';'];

    /// <summary>Whether its last words are a link or emphasized, as a button or a gloss is, which takes no stop.</summary>
    private static bool EndsInMarkup(Prose prose) =>
        prose.Source.Text.AsSpan(prose.Span.End) is [']' or '*' or '_', ..] or ['<', '/', 'a' or 'e' or 'b' or 'i' or 's', ..];

    private static bool FollowsSentence(string text) => LastSentence().IsMatch(text);

    [GeneratedRegex(@"[\p{Ll}\d]{2}[.!?][”’"")]* [“‘""]?\p{Lu}[^.!?]{20,}\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex InnerStop();

    [GeneratedRegex(@"(?<=[\s(“‘""-])\p{Ll}+\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"(?:[\p{Ll}\d]{2}|[)%”""])[.!?][”’"")]* [“‘""]?\p{Lu}[^.!?\n]{20,}\p{Ll}{2}\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex LastSentence();
}
