using StyleLint.Documents;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>What somebody else said or wrote, between quotation marks or in a block quotation. It is not ours to change.</summary>
internal sealed class QuotedWords(ProseTree tree)
{
    /// <summary>In order. One may lie in another, as alt text does, and is quoted with it.</summary>
    private TextSpan[] BlockQuotations =>
        field ??= [.. tree.Document.Blocks.Where(b => b.Ancestors.Contains(BlockKind.Quotation)).Select(b => b.Prose.Span).Order()];

    /// <summary>Whether the change touches such words, not only their marks, spaces and capitals.</summary>
    /// <param name="span">In the source.</param>
    public bool AreChanged(TextSpan span, string newText) => !HaveSameLetters(tree.Document.Source.Slice(span), newText) && Contain(span);

    /// <param name="span">In the source.</param>
    public bool Contain(TextSpan span)
    {
        var at = Array.BinarySearch(BlockQuotations, span);
        var nearest = at >= 0 ? at : ~at - 1;
        var isInBlock = (nearest >= 0 && BlockQuotations[nearest].Contains(span)) || (nearest + 1 < BlockQuotations.Length && BlockQuotations[nearest + 1].Contains(span));
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
