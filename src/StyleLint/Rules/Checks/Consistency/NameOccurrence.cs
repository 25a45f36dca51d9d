using StyleLint.Documents;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Consistency;

/// <param name="Index">Of its word in the block.</param>
/// <param name="Span">Without a possessive ending.</param>
internal readonly record struct NameOccurrence(BlockSyntax Block, int Index, TextSpan Span)
{
    public Prose Prose => Block.Prose;

    /// <summary>The name right before it, such as a given name; empty where there is none.</summary>
    public string Before => NeighbourAt(Index - 1);

    /// <summary>The name right behind it.</summary>
    public string After => NeighbourAt(Index + 1);

    private string NeighbourAt(int other)
    {
        var words = Block.Words;
        if (other < 0 || other >= words.Length || NameReader.NameAt(Prose.Text, words[other].Span) is not { } name)
            return "";
        var (left, right) = (words[Math.Min(Index, other)].Span, words[Math.Max(Index, other)].Span);
        var touches = right.Start == left.End + 1 && Prose.Text[left.End] == ' ';
        return touches ? Prose.Text.Substring(name) : "";
    }
}
