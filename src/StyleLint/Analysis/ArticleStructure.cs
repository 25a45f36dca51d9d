using StyleLint.Documents;

namespace StyleLint.Analysis;

/// <summary>What an article is made of apart from its words.</summary>
internal static class ArticleStructure
{
    /// <summary>Whether two articles have the same blocks in the same order, and the same source wherever that is not prose.</summary>
    public static bool HaveSameMarkup(Document a, Document b) => HaveSameBlocks(a, b, (_, _) => true) && Markup(a).SequenceEqual(Markup(b));

    /// <summary>Whether two articles have the same blocks in the same order, and these the same words.</summary>
    public static bool HaveSameWords(Document a, Document b) => HaveSameBlocks(a, b, (x, y) => x.Prose.Text == y.Prose.Text);

    private static bool HaveSameBlocks(Document a, Document b, Func<Block, Block, bool> areSame) =>
        a.Blocks.Length == b.Blocks.Length && a.Blocks.Zip(b.Blocks).All(pair => HaveSameKind(pair.First, pair.Second) && areSame(pair.First, pair.Second));

    private static bool HaveSameKind(Block a, Block b) =>
        a.Kind == b.Kind && a.Level == b.Level && a.Key == b.Key && a.Container == b.Container && a.Ancestors.SequenceEqual(b.Ancestors);

    /// <summary>All that stands between the prose.</summary>
    private static IEnumerable<string> Markup(Document document)
    {
        var end = 0;
        foreach (var span in document.Blocks.SelectMany(block => block.Prose.VerbatimSpans).Order())
        {
            if (span.Start > end)
                yield return document.Source.Text[end..span.Start];
            end = Math.Max(end, span.End);
        }
        yield return document.Source.Text[end..];
    }
}
