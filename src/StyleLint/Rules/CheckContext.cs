using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Syntax;

namespace StyleLint.Rules;

/// <summary>What a check looks at.</summary>
/// <param name="Tree">The whole article.</param>
/// <param name="Regions">The parts of it that the rule's scope selects, in the order of the source: blocks, sentences, or the raw text.</param>
public sealed record CheckContext(ProseTree Tree, ImmutableArray<Prose> Regions)
{
    /// <summary>The whole blocks among the regions.</summary>
    public IEnumerable<BlockSyntax> Blocks
    {
        get
        {
            var selected = Regions.ToHashSet();
            return Tree.Blocks.Where(block => selected.Contains(block.Prose));
        }
    }
}
