using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>A word or a punctuation mark of a block.</summary>
/// <param name="Span">In the prose of the block; empty at an edge.</param>
/// <param name="Symbol">What a pattern compares: a number of the <see cref="Vocabulary"/>.</param>
/// <param name="AfterSpace">Whether white space precedes it.</param>
/// <param name="IsFirst">Whether a sentence or a quotation begins with it, so that its capital letter says nothing.</param>
internal readonly record struct Token(TextSpan Span, int Symbol, bool AfterSpace, bool IsFirst);
