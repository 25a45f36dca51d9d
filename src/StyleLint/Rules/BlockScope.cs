using System.Globalization;
using StyleLint.Documents;

namespace StyleLint.Rules;

/// <summary>The words by which the selectors of a rule's scope know a block.</summary>
internal static class BlockScope
{
    /// <summary>Of the block itself and of all that encloses it: text, heading, h2, md.</summary>
    public static HashSet<string> PartsOf(Block block, string format)
    {
        HashSet<string> parts = ["text", format, .. PartsOf(block.Kind), .. block.Ancestors.SelectMany(PartsOf)];
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
