using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>
/// Sentences that begin with one of <c>openers</c>, which subordinates them, and end before a comma could bring the main clause. One of
/// <c>leads</c> and its comma may come first. Inside a quotation a speaker may break off, so nothing is reported there.
/// </summary>
internal sealed class FragmentCheck(ImmutableArray<string> leads, ImmutableArray<string> openers, int least) : ICheck
{
    public static ICheck Read(YamlMap map) => new FragmentCheck(map.Strings("leads"), map.Strings("openers"), map.Int("min", 1));

    public IEnumerable<Finding> Run(CheckContext context) =>
        from block in context.Blocks
        where block.Block.Kind == BlockKind.Paragraph
        from sentence in block.Sentences
        where IsFragment(block, sentence.Span) && !context.Tree.Quotations.IsQuoted(block.Prose.ToSource(sentence.Span))
        select new Finding(block.Prose, sentence.Span);

    private bool IsFragment(BlockSyntax block, TextSpan span)
    {
        var sentence = block.Prose.Text.AsSpan(span);
        if (sentence[^1] != '.')
            return false;
        var start = LengthOfLead(sentence);
        var rest = sentence[start..];
        return BeginsWithOpener(rest) && !rest.ContainsAny(",;:—?") && block.Words.Count(word => span.Contains(word.Span)) >= least;
    }

    private int LengthOfLead(ReadOnlySpan<char> sentence)
    {
        var comma = sentence.IndexOf(", ");
        if (comma > 0)
        {
            foreach (var lead in leads)
            {
                if (sentence[..comma].Equals(lead, StringComparison.OrdinalIgnoreCase))
                    return comma + 2;
            }
        }
        return 0;
    }

    private bool BeginsWithOpener(ReadOnlySpan<char> text)
    {
        foreach (var opener in openers)
        {
            if (text.Length > opener.Length && text[opener.Length] == ' ' && text.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
