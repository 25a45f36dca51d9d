using StyleLint.Documents;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Residue;

/// <summary>
/// Blocks that belong to the page and not to the article. Some say so themselves; others, such as a lone star, only where nothing
/// but such blocks follow, or unless it is a link to a place of the article.
/// </summary>
internal sealed class PageMatterCheck(Pattern always, Pattern? unlessLinkedWithin, Pattern? atEnd) : ICheck
{
    /// <summary>What is longer is a paragraph of the article, whatever it says.</summary>
    private const int MaxLength = 400;

    public static ICheck? Read(YamlMap map)
    {
        var atEnd = map.Has("at-end") ? ReadWhole(map, "at-end") : null;
        var unlessLinkedWithin = map.Has("unless-linked-within") ? ReadWhole(map, "unless-linked-within") : null;
        return ReadWhole(map, "tokens") is { } always ? new PageMatterCheck(always, unlessLinkedWithin, atEnd) : null;
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var blocks = context.Tree.Document.Blocks;
        var pairs = CharacterPairs.OfAny(blocks.Where(block => IsShort(WordsOf(block))).Select(PairsOf));
        var (sure, loose, last) = (always.Narrow(pairs), unlessLinkedWithin?.Narrow(pairs), atEnd?.Narrow(pairs));
        var isAtEnd = true;
        foreach (var block in blocks.Reverse())
        {
            var words = WordsOf(block);
            // A line of stars at the end parts nothing.
            var text = block.Kind == BlockKind.Break ? SourceOf(block) : block.Prose.Text.Substring(words);
            if (text.Length == 0)
                continue;
            if (IsShort(words) && (sure?.IsMatch(text, PairsOf(block)) == true || (isAtEnd && last?.IsMatch(text, PairsOf(block)) == true)
                || (loose?.IsMatch(text, PairsOf(block)) == true && !IsLinkedWithin(block.Prose))))
            {
                if (context.Selects(block.Prose) || block.Kind == BlockKind.Break)
                    yield return new Finding(block.Prose, words);
            }
            else
                isAtEnd = false;
        }
    }

    /// <summary>Whether the block is a link to a heading or another place of the same file, in Markdown or in HTML.</summary>
    private static bool IsLinkedWithin(Prose prose)
    {
        var (source, span) = (prose.Source.Text, prose.Span);
        var before = source.AsSpan(0, span.Start);
        var tag = before is [.., '>'] ? before[Math.Max(0, before.LastIndexOf('<'))..] : default;
        return source.AsSpan(span.End).StartsWith("](#") || tag.Contains("href=\"#", StringComparison.Ordinal) || tag.Contains("href='#", StringComparison.Ordinal);
    }

    /// <summary>A pattern that takes in all of a block.</summary>
    private static Pattern? ReadWhole(YamlMap map, string key)
    {
        var builder = new PatternBuilder(ignoreCase: true);
        builder.Whole(map.Scalars(key));
        return builder.Build(map.Faults);
    }

    private static TextSpan WordsOf(Block block) => block.Prose.Text.AsSpan().Trimmed();

    private static bool IsShort(TextSpan words) => words.Length <= MaxLength;

    private static CharacterPairs PairsOf(Block block) => block.Kind == BlockKind.Break ? CharacterPairs.Of(SourceOf(block)) : block.Prose.Pairs;

    private static string SourceOf(Block block) => block.Prose.Source.ToString(block.Prose.Span);
}
