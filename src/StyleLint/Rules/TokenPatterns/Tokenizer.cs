using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>Makes tokens of a block: its words, and one for each mark between them.</summary>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>An edge, the tokens, an edge.</summary>
    public void Read(BlockSyntax block, List<Token> tokens)
    {
        var text = block.Prose.Text;
        tokens.Clear();
        tokens.Add(new Token(default, Symbols.Edge, AfterSpace: false, IsFirst: true));
        var at = 0;
        foreach (var word in block.Words)
        {
            var isAfterSpace = ReadGap(text, at, word.Span.Start, tokens);
            var isFirst = BeginsAfter(tokens[^1].Symbol);
            var symbol = vocabulary.SymbolOf(text.AsSpan(word.Span.Start, word.Span.Length), isFirst);
            tokens.Add(new Token(word.Span, symbol, isAfterSpace, isFirst));
            at = word.Span.End;
        }
        ReadGap(text, at, text.Length, tokens);
        tokens.Add(new Token(new TextSpan(text.Length, text.Length), Symbols.Edge, AfterSpace: false, IsFirst: false));
    }

    private static bool BeginsAfter(int symbol) => symbol == Symbols.OpeningMark || Symbols.EndsSentence(symbol);

    /// <summary>Whether white space stands at the end of the gap.</summary>
    private static bool ReadGap(string text, int from, int to, List<Token> tokens)
    {
        var isAfterSpace = false;
        for (var i = from; i < to;)
        {
            var start = i;
            var c = text[i++];
            if (char.IsWhiteSpace(c) && c != '\n')
            {
                isAfterSpace = true;
                continue;
            }
            while (c == '.' && LengthOfNextDot(text, i, to) is > 0 and var length)
                i += length;
            var symbol = c == '\n' ? Symbols.Edge : i - start > 1 ? Symbols.OfPunctuation('…') : SymbolOf(text, start);
            tokens.Add(new Token(new TextSpan(start, i), symbol, isAfterSpace, IsFirst: false));
            isAfterSpace = false;
        }
        return isAfterSpace;
    }

    /// <summary>Of an ellipsis whose dots may stand apart.</summary>
    private static int LengthOfNextDot(string text, int at, int end)
    {
        if (at < end && text[at] == '.')
            return 1;
        return at + 1 < end && text[at] is ' ' or '\u00A0' && text[at + 1] == '.' ? 2 : 0;
    }

    /// <summary>A point that a word follows at once is a part of it: .gov, .NET.</summary>
    private static int SymbolOf(string text, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) ? Symbols.Sign : MarkSides.SymbolOf(text, at);
}
