using System.Collections.Immutable;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Consistency;

/// <summary>Reads the words with a capital off one article, with the names beside them.</summary>
internal sealed class NameReader
{
    private const int MinLength = 4;

    /// <summary>Names recur, and each is to be one string.</summary>
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public IEnumerable<NameOccurrence> Read(ImmutableArray<BlockSyntax> blocks) => blocks.SelectMany(Read);

    private IEnumerable<NameOccurrence> Read(BlockSyntax block)
    {
        var prose = block.Prose;
        for (var i = 0; i < block.Words.Length; i++)
        {
            if (NameAt(block, i) is { Length: >= MinLength } span && !IsPartOfHost(prose.Text, span.End))
                yield return new NameOccurrence(prose, span, TextOf(block, span), NeighbourOf(block, i, -1), NeighbourOf(block, i, 1));
        }
    }

    private static bool IsPartOfHost(string text, int end) => end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]);

    private string NeighbourOf(BlockSyntax block, int index, int step)
    {
        var other = index + step;
        if (other < 0 || other >= block.Words.Length || NameAt(block, other) is not { } name)
            return "";
        var (left, right) = (block.Words[Math.Min(index, other)].Span, block.Words[Math.Max(index, other)].Span);
        var touches = right.Start == left.End + 1 && block.Prose.Text[left.End] == ' ';
        return touches ? TextOf(block, name) : "";
    }

    private string TextOf(BlockSyntax block, TextSpan span)
    {
        var text = block.Prose.Text.AsSpan(span.Start, span.Length);
        if (_texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
            return known;
        var name = text.ToString();
        _texts.Add(name);
        return name;
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
