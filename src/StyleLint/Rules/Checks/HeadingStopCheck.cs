using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>Headings that end in a full stop where most of their level end in none. One of several sentences keeps its stop.</summary>
internal sealed partial class HeadingStopCheck : ICheck
{
    /// <summary>Longer lines of plain text are sentences.</summary>
    private const int MaxHeadingLength = 60;

    /// <summary>For one heading with a stop so many without show how the article does it; two against one may be chance.</summary>
    private const int EnoughSiblings = 3;

    public static ICheck Read(YamlMap map) => new HeadingStopCheck();

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var blocks = context.Tree.Document.Blocks;
        var headings = blocks.Where((block, i) => block.Kind == BlockKind.Heading || IsHeadingInDisguise(blocks, i)).ToList();
        return headings.Where(EndsInStop).GroupBy(heading => heading.Level)
            .SelectMany(with => Compare([.. with], [.. headings.Where(heading => heading.Level == with.Key && EndsInNoMark(heading))]));
    }

    private static IEnumerable<Finding> Compare(List<Block> with, List<Block> without)
    {
        if (with.Count * EnoughSiblings > without.Count)
            return [];
        var model = without[0].Prose;
        ImmutableArray<TextSpan> causes = [.. without.Select(heading => heading.Prose.ToSource(new TextSpan(0, heading.Prose.Length)))];
        return with.Select(heading => new Finding(heading.Prose, StopOf(heading.Prose))
        {
            Captures = [$"{with.Count}", $"{without.Count}"],
            Suggestions = [new TextChange(StopOf(heading.Prose), "")],
            Causes = causes,
            Related = [new RelatedFinding(model, new TextSpan(0, model.Length), "This heading ends in no full stop.")],
        });
    }

    /// <summary>
    /// In plain text a line with a full stop passes for a paragraph. Behind two headings with one paragraph each, and before a longer one, it is
    /// the next heading.
    /// </summary>
    private static bool IsHeadingInDisguise(ImmutableArray<Block> blocks, int index) =>
        index >= 4 && index + 1 < blocks.Length
        && blocks[index] is { Kind: BlockKind.Paragraph, Level: 0 } block && block.Prose.Length <= MaxHeadingLength
        && HasOneParagraph(blocks, index - 2) && HasOneParagraph(blocks, index - 4)
        && blocks[index + 1].Kind == BlockKind.Paragraph && blocks[index + 1].Prose.Length > block.Prose.Length
        && Sentence().IsMatch(block.Prose.Text);

    private static bool HasOneParagraph(ImmutableArray<Block> blocks, int index) =>
        blocks[index] is { Kind: BlockKind.Heading, Level: 0 } && blocks[index + 1].Kind == BlockKind.Paragraph;

    private static bool EndsInStop(Block heading) => Stop().IsMatch(heading.Prose.Text);

    /// <summary>One of several sentences, or a question, says nothing of how the article ends the others.</summary>
    private static bool EndsInNoMark(Block heading) => heading.Prose.Text.AsSpan().TrimEnd(" ”’\"'»)") is not [.., '.' or '!' or '?' or '…'];

    private static TextSpan StopOf(Prose heading) => TextSpan.FromLength(heading.Text.LastIndexOf('.'), 1);

    [GeneratedRegex(@"^\p{Lu}[^.!?“”""]+\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    /// <summary>
    /// Not an ellipsis, not the stop of an abbreviation (a short word, or one that has other stops), and not that of a line in capitals, which plain
    /// text takes for a heading anyway. No sentence ends before it.
    /// </summary>
    [GeneratedRegex(@"^(?!.*[.!?]\s+\p{Lu}).*(?:\p{Ll}{4,}|[\d)’”""])(?<!\b(?i:etc|vols?|dept|corp))\.\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();
}
