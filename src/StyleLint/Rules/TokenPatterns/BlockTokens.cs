using StyleLint.Syntax;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>The tokens of one block, made once for all rules.</summary>
/// <param name="Tokens">An edge, the words and marks, an edge.</param>
internal sealed record BlockTokens(BlockSyntax Block, Token[] Tokens);
