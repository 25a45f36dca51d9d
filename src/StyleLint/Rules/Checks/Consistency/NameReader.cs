using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Consistency;

/// <summary>Reads the words with a capital off an article, with the names beside them.</summary>
internal static class NameReader
{
    private const int MinLength = 4;

    public static IEnumerable<NameOccurrence> Read(BlockSyntax block)
    {
        var prose = block.Prose;
        for (var i = 0; i < block.Words.Length; i++)
        {
            if (NameAt(block, i) is not { Length: >= MinLength } span || IsPartOfHost(prose.Text, span.End))
                continue;
            var text = prose.Text.Substring(span.Start, span.Length);
            yield return new NameOccurrence(prose, span, text, NeighbourOf(block, i, -1), NeighbourOf(block, i, 1));
        }
    }

    private static bool IsPartOfHost(string text, int end) => end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]);

    private static string NeighbourOf(BlockSyntax block, int index, int step)
    {
        var other = index + step;
        if (other < 0 || other >= block.Words.Length || NameAt(block, other) is not { } name)
            return "";
        var (left, right) = (block.Words[Math.Min(index, other)].Span, block.Words[Math.Max(index, other)].Span);
        var touches = right.Start == left.End + 1 && block.Prose.Text[left.End] == ' ';
        return touches ? block.Prose.Text.Substring(name.Start, name.Length) : "";
    }

    /// <summary>A word of letters with a capital first and small letters, without its possessive; null for any other.</summary>
    private static TextSpan? NameAt(BlockSyntax block, int index)
    {
        var span = block.Words[index].Span;
        var text = block.Prose.Text.AsSpan(span.Start, span.Length);
        if (!char.IsUpper(text[0]))
            return null;
        if (text.EndsWith("'s") || text.EndsWith("’s"))
            text = text[..^2];
        var hasSmall = false;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                return null;
            hasSmall |= char.IsLower(c);
        }
        return hasSmall ? TextSpan.FromLength(span.Start, text.Length) : null;
    }
}
