using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>What an article is made of apart from its words.</summary>
internal static class ArticleStructure
{
    /// <summary>Whether two articles have the same blocks in the same order, and the same source wherever that is not prose.</summary>
    public static bool HaveSameMarkup(Document a, Document b) => HaveSameBlocks(a, b, (_, _) => true) && AreSame(Markup(a), Markup(b));

    /// <summary>Whether two articles have the same blocks in the same order, and these the same words.</summary>
    public static bool HaveSameWords(Document a, Document b) => HaveSameBlocks(a, b, (x, y) => x.Prose.Text == y.Prose.Text);

    private static bool HaveSameBlocks(Document a, Document b, Func<Block, Block, bool> areSame)
    {
        if (a.Blocks.Length != b.Blocks.Length)
            return false;
        for (var i = 0; i < a.Blocks.Length; i++)
        {
            if (!HaveSameKind(a.Blocks[i], b.Blocks[i]) || !areSame(a.Blocks[i], b.Blocks[i]))
                return false;
        }
        return true;
    }

    private static bool HaveSameKind(Block a, Block b) =>
        a.Kind == b.Kind && a.Level == b.Level && a.Key == b.Key && a.Container == b.Container && a.Ancestors.SequenceEqual(b.Ancestors);

    /// <summary>The source with null characters in the place of the prose.</summary>
    private static ReadOnlySpan<char> Markup(Document document)
    {
        var markup = document.Source.Text.ToCharArray();
        foreach (var block in document.Blocks)
        {
            foreach (var span in block.Prose.VerbatimSpans)
                markup.AsSpan(span).Clear();
        }
        return markup;
    }

    /// <summary>Whether the same stands between the prose, however long that is.</summary>
    private static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        while (true)
        {
            one = one.TrimStart('\0');
            other = other.TrimStart('\0');
            if (one.IsEmpty || other.IsEmpty)
                return one.IsEmpty && other.IsEmpty;
            var (end, otherEnd) = (EndOfPiece(one), EndOfPiece(other));
            if (!one[..end].SequenceEqual(other[..otherEnd]))
                return false;
            one = one[end..];
            other = other[otherEnd..];
        }
    }

    private static int EndOfPiece(ReadOnlySpan<char> markup) => markup.IndexOf('\0') is >= 0 and var end ? end : markup.Length;
}
