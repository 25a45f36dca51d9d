using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>A word or a punctuation mark of a block, as every rule sees it.</summary>
/// <param name="Span">In the prose of the block; empty at an edge.</param>
/// <param name="WordKey">The <see cref="Word.Key"/> of a word; 0 for a mark.</param>
/// <param name="Symbol">One of <see cref="Symbols"/>; for a word that a <see cref="Vocabulary"/> may know, <see cref="Symbols.Other"/>.</param>
/// <param name="AfterSpace">Whether white space precedes it.</param>
/// <param name="IsFirst">Whether a sentence or a quotation begins with it, so that its capital letter says nothing.</param>
internal readonly record struct Token(TextSpan Span, uint WordKey, byte Symbol, bool AfterSpace, bool IsFirst);
