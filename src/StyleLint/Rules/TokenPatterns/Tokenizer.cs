using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>Makes tokens of a block: its words, and one for each mark between them.</summary>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>An edge, the tokens, an edge.</summary>
    public void Read(BlockSyntax block, QuotationTree quotations, List<Token> tokens)
    {
        var text = block.Prose.Text;
        var marks = new MarkSides(quotations, block.Prose);
        tokens.Clear();
        tokens.Add(new Token(default, Symbols.Edge, AfterSpace: false, IsFirst: true));
        var at = 0;
        foreach (var word in block.Words)
        {
            var isAfterSpace = ReadGap(text, at, word.Span.Start, marks, tokens);
            var isFirst = BeginsAfter(tokens[^1].Symbol);
            var symbol = vocabulary.SymbolOf(text.AsSpan(word.Span.Start, word.Span.Length), isFirst);
            tokens.Add(new Token(word.Span, symbol, isAfterSpace, isFirst));
            at = word.Span.End;
        }
        ReadGap(text, at, text.Length, marks, tokens);
        tokens.Add(new Token(new TextSpan(text.Length, text.Length), Symbols.Edge, AfterSpace: false, IsFirst: false));
    }

    private static bool BeginsAfter(int symbol) => symbol == Symbols.OpeningMark || Symbols.EndsSentence(symbol);

    /// <summary>Whether white space stands at the end of the gap.</summary>
    private static bool ReadGap(string text, int from, int to, MarkSides marks, List<Token> tokens)
    {
        if (to - from == 1 && text[from] == ' ')
            return true;
        var isAfterSpace = false;
        for (var i = from; i < to;)
        {
            if (char.IsWhiteSpace(text[i]) && text[i] != '\n')
            {
                isAfterSpace = true;
                i++;
                continue;
            }
            var (symbol, length) = marks.At(text, i) ?? ReadSign(text, i, to);
            tokens.Add(new Token(TextSpan.FromLength(i, length), symbol, isAfterSpace, IsFirst: false));
            i += length;
            isAfterSpace = false;
        }
        return isAfterSpace;
    }

    private static (int Symbol, int Length) ReadSign(string text, int at, int end)
    {
        if (text[at] == '\n')
            return (Symbols.Edge, 1);
        if (text[at] != '.')
            return (Symbols.OfPunctuation(text[at]), 1);
        var last = at;
        while (LengthToNextDot(text, last, end) is > 0 and var length)
            last += length;
        var isPartOfWord = last == at && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        return (last > at ? Symbols.OfPunctuation('…') : isPartOfWord ? Symbols.Sign : Symbols.OfPunctuation('.'), last + 1 - at);
    }

    /// <summary>In an ellipsis, whose dots may stand apart.</summary>
    private static int LengthToNextDot(string text, int at, int end)
    {
        if (at + 1 < end && text[at + 1] == '.')
            return 1;
        return at + 2 < end && text[at + 1] is ' ' or '\u00A0' && text[at + 2] == '.' ? 2 : 0;
    }
}
