using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Documents;

namespace StyleLint.Rules;

/// <summary>The words by which the selectors of a rule's scope know a block.</summary>
internal static class BlockScope
{
    /// <summary>Of each block.</summary>
    public static ImmutableArray<IReadOnlySet<string>> PartsOf(Document document)
    {
        var parts = ImmutableArray.CreateBuilder<IReadOnlySet<string>>(document.Blocks.Length);
        foreach (var block in document.Blocks)
        {
            var isLikeLast = parts.Count > 0 && document.Blocks[parts.Count - 1] is var last && last.Kind == block.Kind && last.Level == block.Level
                && last.Key == block.Key && last.Ancestors.SequenceEqual(block.Ancestors);
            parts.Add(isLikeLast ? parts[^1] : PartsOf(block, document.Format));
        }
        return parts.MoveToImmutable();
    }

    /// <summary>Of the block itself and of all that encloses it: text, heading, h2, md.</summary>
    private static HashSet<string> PartsOf(Block block, string format)
    {
        HashSet<string> parts = ["text", format, .. PartsOf(block.Kind)];
        foreach (var ancestor in block.Ancestors)
            parts.UnionWith(PartsOf(ancestor));
        // Every table encloses as one of cells, which its headers and its caption are not.
        if (block.Kind is BlockKind.TableHeader or BlockKind.Caption)
            parts.Remove("cell");
        if (block.Kind == BlockKind.Caption && parts.Contains("table"))
            parts.Remove("figure");
        if (block.Level > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"h{block.Level}"));
        if (block.Key.Length > 0)
            parts.Add(block.Key);
        return parts;
    }

    private static string[] PartsOf(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => ["paragraph"],
        BlockKind.Heading => ["heading"],
        BlockKind.ListItem => ["list"],
        BlockKind.Quotation => ["blockquote"],
        BlockKind.TableHeader => ["table", "header"],
        BlockKind.TableCell => ["table", "cell"],
        BlockKind.Caption => ["figure", "caption"],
        BlockKind.Footnote => ["footnote"],
        BlockKind.FrontMatter => ["frontmatter"],
        BlockKind.AltText => ["attr", "alt"],
        BlockKind.TitleText => ["attr", "title"],
        _ => [],
    };
}
