using StyleLint.Documents;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Brackets;

/// <summary>A bracket that found no partner in its block.</summary>
/// <param name="Region">The number of its block among those that the rule looks at.</param>
internal sealed record Bracket(Prose Prose, int Region, int Offset)
{
    /// <summary>In characters; what is longer is no sentence.</summary>
    private const int Reach = 1_000;

    public bool IsSquare => Prose.Text[Offset] is '[' or ']';

    /// <summary>Whether nothing but a quotation mark stands before it.</summary>
    public bool StartsBlock => Prose.Text.AsSpan(0, Offset).Trim(" \n\"“‘'*_").IsEmpty;

    /// <summary>Whether nothing but marks stand behind it.</summary>
    public bool EndsBlock => Prose.Text.AsSpan(Offset + 1).Trim(" \n\"”’'.,;:!?*_").IsEmpty;

    /// <summary>From the bracket to that end of its sentence between which its partner is missing, or as far as anybody would look for it.</summary>
    public Finding Report(string messageId)
    {
        var start = Math.Max(0, Offset - Reach);
        var offset = Offset - start;
        var around = Prose.Text[start..Math.Min(Prose.Length, Offset + Reach)];
        var sentence = SentenceParser.Parse(around).FirstOrDefault(s => s.Span.Contains(offset)).Span;
        if (sentence.IsEmpty)
            sentence = TextSpan.FromLength(offset, 1);
        var opens = around[offset] is '(' or '[';
        var span = opens ? new TextSpan(offset, sentence.End) : new TextSpan(sentence.Start, offset + 1);
        return new Finding(Prose, span.Shift(start)) { MessageId = messageId };
    }
}
