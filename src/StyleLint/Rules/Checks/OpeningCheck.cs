using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>
/// Paragraphs that begin in the middle of a sentence: with a word in lower case that is no name but one of <c>words</c> or has one of
/// <c>endings</c>, where the paragraph before came to its end. An article that begins its paragraphs so as a habit is left alone.
/// </summary>
internal sealed class OpeningCheck(HashSet<string> words, ImmutableArray<string> endings) : ICheck
{
    private const int ShortestSentence = 5;
    private const int ShortestWithEnding = 6;
    private const int Habit = 3;

    public static ICheck Read(YamlMap map) =>
        new OpeningCheck(map.Strings("words").ToHashSet(StringComparer.Ordinal), map.Strings("endings"));

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var selected = context.Regions.ToHashSet();
        var findings = new List<Finding>();
        BlockSyntax? previous = null;
        foreach (var block in context.Tree.Blocks)
        {
            if (selected.Contains(block.Prose) && block.Block is { Kind: BlockKind.Paragraph, Ancestors: [] }
                && MayFollow(previous) && HeadlessWord(block) is { } word)
                findings.Add(new Finding(block.Prose, word));
            previous = block;
        }
        return findings.Count < Habit ? findings : [];
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
        var word = text[..first.End];
        var isPlain = word.All(char.IsAsciiLetterLower) && first.End < text.Length && text[first.End] is ' ' or ',';
        return isPlain && IsHeadless(word) ? first : null;
    }

    private bool IsHeadless(string word) =>
        words.Contains(word) || (word.Length >= ShortestWithEnding && endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)));

    private static bool EndsSentence(string text) => text.AsSpan().TrimEnd(" ”’\"'»)]*").TrimEnd() is [.., '.' or '!' or '?' or '…'];
}
