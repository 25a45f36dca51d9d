using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>
/// A word that stands twice in a row, with nothing but space between: not a name, a figure, a word that is said three times for effect,
/// or one of the exceptions, which may be doubled. Suggests to keep the first.
/// </summary>
internal sealed class DoubledCheck(HashSet<string> exceptions) : ICheck
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _exceptions = exceptions.GetAlternateLookup<ReadOnlySpan<char>>();

    public static ICheck Read(YamlMap map) => new DoubledCheck(map.Strings("exceptions").ToHashSet(StringComparer.OrdinalIgnoreCase));

    public IEnumerable<Finding> Run(CheckContext context) => context.Blocks.SelectMany(Run);

    private IEnumerable<Finding> Run(BlockSyntax block)
    {
        var text = block.Prose.Text;
        var words = block.Words;
        for (var i = 1; i < words.Length; i++)
        {
            if (!IsSame(text, words[i - 1], words[i]) || (i > 1 && IsSame(text, words[i - 2], words[i - 1])))
                continue;
            if ((i + 1 < words.Length && IsSame(text, words[i], words[i + 1])) || !MayNotDouble(TextOf(text, words[i])))
                continue;
            var (first, second) = (words[i - 1].Span, words[i].Span);
            yield return new Finding(block.Prose, new TextSpan(first.Start, second.End))
            {
                Captures = [text.Substring(second.Start, second.Length)],
                Suggestions = [new TextChange(new TextSpan(first.End, second.End), "")],
            };
        }
    }

    /// <summary>Only the first of the two may have a capital letter: a name keeps it in both.</summary>
    private bool MayNotDouble(ReadOnlySpan<char> second)
    {
        foreach (var c in second)
        {
            if (!char.IsLower(c) && c is not ('\'' or '’' or '-'))
                return false;
        }
        return !_exceptions.Contains(second);
    }

    private static bool IsSame(string text, Word left, Word right) =>
        left.Span.Length == right.Span.Length
        && text.AsSpan(left.Span.End, right.Span.Start - left.Span.End) is " " or "  " or "\u00A0"
        && TextOf(text, left).Equals(TextOf(text, right), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> TextOf(string text, Word word) => text.AsSpan(word.Span.Start, word.Span.Length);
}
