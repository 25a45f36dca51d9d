using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Rules.TokenPatterns;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>What a check looks at; shared by all rules of one scope. Not for several threads at once.</summary>
/// <param name="tree">The whole article.</param>
/// <param name="regions">The parts of it that the rules' scope selects, in the order of the source: blocks, sentences, or the raw text.</param>
public sealed class CheckContext(ProseTree tree, ImmutableArray<Prose> regions)
{
    public ProseTree Tree { get; } = tree;

    public ImmutableArray<Prose> Regions { get; } = regions;

    /// <summary>Of all regions together, by which a check can tell in one look that an article holds nothing for it.</summary>
    internal CharacterPairs Pairs => field ??= CharacterPairs.OfAny(Regions.Select(region => region.Pairs));

    /// <summary>The whole blocks among the regions.</summary>
    public ImmutableArray<BlockSyntax> Blocks => field.IsDefault ? field = [.. Tree.Blocks.Where(block => Selects(block.Prose))] : field;

    /// <summary>Of each of the <see cref="Blocks"/>.</summary>
    internal ImmutableArray<BlockTokens> Tokens => field.IsDefault ? field = Tokenizer.Read(Blocks, Tree.Quotations) : field;

    /// <summary>Of the <see cref="Tokens"/>.</summary>
    internal WordFilter Words => field ??= WordFilter.Of(Tokens);

    /// <summary>The regions with the parts of lines that the scope passes over, which checks of whole blocks need.</summary>
    internal ImmutableArray<Prose> Whole { get; init; } = regions;

    private HashSet<Prose> Selected => field ??= [.. Whole];

    /// <summary>Whether it is one of the <see cref="Regions"/>.</summary>
    internal bool Selects(Prose prose) => Selected.Contains(prose);
}
