using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>The parts of one article that the scopes of rules select, each made once and shared. Not for several threads at once.</summary>
public sealed class Regions(ProseTree tree)
{
    private readonly Dictionary<Scope, CheckContext> _selected = [];
    private ImmutableArray<IReadOnlySet<string>> _parts;
    private ImmutableArray<ImmutableArray<Prose>> _sentences;

    public ProseTree Tree { get; } = tree;

    private Prose Summary => field ??= Summarize(Tree.Document);

    private Prose Raw => field ??= RawText.Of(Tree.Document.Source);

    /// <summary>What the checks of a scope look at.</summary>
    public CheckContext Select(Scope scope)
    {
        if (!_selected.TryGetValue(scope, out var context))
            _selected.Add(scope, context = Create(scope.Selectors));
        return context;
    }

    private CheckContext Create(ImmutableArray<Scope.Selector> selectors)
    {
        var whole = Union(selectors, Select);
        var hides = selectors.Any(selector => !InlineScope.HiddenBy(selector).IsEmpty);
        return new CheckContext(Tree, hides ? Union(selectors, SelectVisible) : whole) { Whole = whole };
    }

    private static ImmutableArray<Prose> Union(ImmutableArray<Scope.Selector> selectors, Func<Scope.Selector, IEnumerable<Prose>> select) =>
        selectors is [var one] ? [.. select(one)] : [.. selectors.SelectMany(select).Distinct()];

    private IEnumerable<Prose> SelectVisible(Scope.Selector selector)
    {
        var hidden = InlineScope.HiddenBy(selector);
        return Select(selector).Select(region => hidden.IsEmpty ? region : InlineScope.Hide(region, hidden, Tree.Document.Inlines));
    }

    private IEnumerable<Prose> Select(Scope.Selector selector) => selector.Unit switch
    {
        RegionUnit.Raw => [Raw],
        RegionUnit.Summary => [Summary],
        RegionUnit.Inline => SelectInlines(selector),
        RegionUnit.Sentence => SelectBlocks(selector, ["sentence"]).SelectMany(block => SentencesOf(block)),
        _ => SelectWhole(selector),
    };

    private IEnumerable<Prose> SelectWhole(Scope.Selector selector)
    {
        foreach (var block in SelectBlocks(selector, []))
            yield return Tree.Blocks[block].Prose;
    }

    private IEnumerable<Prose> SelectInlines(Scope.Selector selector) =>
        from word in InlineScope.Words
        where selector.Names(word)
        from block in SelectBlocks(selector, [word])
        where Tree.Blocks[block].Block.Kind is not (BlockKind.AltText or BlockKind.TitleText)
        from part in InlineScope.PartsOf(Tree.Blocks[block].Prose, InlineScope.KindOf(word), Tree.Document.Inlines)
        select part;

    private IEnumerable<int> SelectBlocks(Scope.Selector selector, string[] extra)
    {
        if (_parts.IsDefault)
            _parts = BlockScope.PartsOf(Tree.Document);
        var (parts, matches) = (default(IReadOnlySet<string>), false);
        for (var i = 0; i < _parts.Length; i++)
        {
            if (!Tree.Blocks[i].Block.IsProse)
                continue;
            // Blocks of a kind share their parts.
            if (!ReferenceEquals(parts, _parts[i]))
            {
                parts = _parts[i];
                matches = selector.Matches(extra.Length == 0 ? parts : new HashSet<string>([.. parts, .. extra]));
            }
            if (matches)
                yield return i;
        }
    }

    private ImmutableArray<Prose> SentencesOf(int block)
    {
        if (_sentences.IsDefault)
            _sentences = [.. Tree.Blocks.Select(b => b.Sentences.Select(s => b.Prose.Slice(s.Span)).ToImmutableArray())];
        return _sentences[block];
    }

    /// <summary>Paragraphs, list items and block quotations, a blank line between.</summary>
    private static Prose Summarize(Document document)
    {
        var builder = new ProseBuilder(document.Source);
        foreach (var block in document.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation))
        {
            var prose = block.Prose;
            if (prose.Length == 0)
                continue;
            if (builder.Length > 0)
                builder.Append("\n\n", new TextSpan(prose.Span.Start, prose.Span.Start));
            builder.Append(prose, new TextSpan(0, prose.Length));
        }
        return builder.Build();
    }
}
