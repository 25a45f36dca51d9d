using StyleLint.Documents;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>What somebody else said or wrote, between quotation marks or in a block quotation. It is not ours to change.</summary>
internal sealed class QuotedWords(ProseTree tree)
{
    /// <summary>Whether the change touches such words, not only their marks, spaces and capitals.</summary>
    /// <param name="span">In the source.</param>
    public bool AreChanged(TextSpan span, string newText) => !HaveSameLetters(tree.Document.Source.Slice(span), newText) && Contain(span);

    /// <param name="span">In the source.</param>
    public bool Contain(TextSpan span)
    {
        // What is inserted belongs to what ends before it.
        var place = span.IsEmpty ? Math.Max(0, span.Start - 1) : span.Start;
        var isInBlock = tree.BlocksAt(place).Any(block => block.Block.Ancestors.Contains(BlockKind.Quotation) && block.Prose.Span.Contains(span));
        return isInBlock || tree.Quotations.IsQuoted(span);
    }

    private static bool HaveSameLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        while (true)
        {
            a = SkipMarks(a);
            b = SkipMarks(b);
            if (a.IsEmpty || b.IsEmpty)
                return a.IsEmpty && b.IsEmpty;
            if (char.ToUpperInvariant(a[0]) != char.ToUpperInvariant(b[0]))
                return false;
            a = a[1..];
            b = b[1..];
        }
    }

    private static ReadOnlySpan<char> SkipMarks(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && !char.IsSurrogate(text[start]))
            start++;
        return text[start..];
    }
}
