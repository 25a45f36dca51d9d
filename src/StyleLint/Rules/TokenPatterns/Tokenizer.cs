using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>Makes tokens of a block: its words, and one for each mark between them.</summary>
internal sealed class Tokenizer
{
    private readonly string _text;
    private readonly MarkSides _marks;
    private readonly List<Token> _tokens;

    private Tokenizer(Prose prose, QuotationTree quotations, List<Token> tokens)
    {
        _text = prose.Text;
        _marks = new MarkSides(quotations, prose);
        _tokens = tokens;
    }

    public static ImmutableArray<BlockTokens> Read(ImmutableArray<BlockSyntax> blocks, QuotationTree quotations)
    {
        var tokens = new List<Token>();
        var read = ImmutableArray.CreateBuilder<BlockTokens>(blocks.Length);
        foreach (var block in blocks)
        {
            tokens.Clear();
            new Tokenizer(block.Prose, quotations, tokens).Read(block);
            read.Add(new BlockTokens(block, [.. tokens]));
        }
        return read.MoveToImmutable();
    }

    private void Read(BlockSyntax block)
    {
        Add(default, Symbols.Edge, isFirst: true);
        var at = 0;
        foreach (var word in block.Words)
        {
            AddWord(word, ReadGap(at, word.Span.Start));
            at = word.Span.End;
        }
        ReadGap(at, _text.Length);
        Add(new TextSpan(_text.Length, _text.Length), Symbols.Edge);
    }

    private void AddWord(in Word word, bool isAfterSpace)
    {
        var isFirst = BeginsAfter(_tokens[^1].Symbol) || IsBehindQuotedSentence(isAfterSpace);
        var isCode = !isAfterSpace && IsPartOfCode(word.Span.Start);
        var symbol = isCode ? Symbols.Code : Vocabulary.ClassOf(_text.AsSpan(word.Span), isFirst);
        _tokens.Add(new Token(word.Span, word.Key, symbol, isAfterSpace, isFirst));
    }

    /// <summary>Whether the sign before a word makes it a variable, an option of a command (tar -a) or the ending of a file's name (lib.a).</summary>
    private bool IsPartOfCode(int start) => _text.AsSpan(0, start) switch
    {
        [.., '$' or '%' or '\\' or '@' or '#'] or ['-'] or [.., ' ' or Prose.Opaque, '-'] => true,
        [.., var before, '.'] => char.IsLower(_text[start]) && (char.IsLetterOrDigit(before) || before == Prose.Opaque),
        _ => false,
    };

    private void Add(TextSpan span, byte symbol, bool isAfterSpace = false, bool isFirst = false) =>
        _tokens.Add(new Token(span, WordKey: 0, symbol, isAfterSpace, isFirst));

    private static bool BeginsAfter(int symbol) => symbol == Symbols.OpeningMark || Symbols.EndsSentence(symbol);

    /// <summary>Behind a quotation that ends with a stop; one that ends otherwise may belong to the speaker who follows.</summary>
    private bool IsBehindQuotedSentence(bool isAfterSpace) =>
        isAfterSpace && _tokens is [.., var stop, { Symbol: Symbols.ClosingMark }] && stop.Symbol == Symbols.OfPunctuation('.');

    /// <summary>Whether white space stands at the end of the gap.</summary>
    private bool ReadGap(int from, int to)
    {
        if (to - from == 1 && _text[from] == ' ')
            return true;
        var isAfterSpace = false;
        for (var i = from; i < to;)
        {
            if (char.IsWhiteSpace(_text[i]) && _text[i] != '\n')
            {
                isAfterSpace = true;
                i++;
                continue;
            }
            var (symbol, length) = _marks.At(_text, i) ?? ReadSign(i, to);
            Add(TextSpan.FromLength(i, length), symbol, isAfterSpace);
            i += length;
            isAfterSpace = false;
        }
        return isAfterSpace;
    }

    private (byte Symbol, int Length) ReadSign(int at, int end)
    {
        if (_text[at] == '\n')
            return (Symbols.Edge, 1);
        if (_text[at] != '.')
            return (Symbols.OfPunctuation(_text[at]), 1);
        var last = at;
        while (LengthToNextDot(last, end) is > 0 and var length)
            last += length;
        var isPartOfWord = last == at && at + 1 < _text.Length && (char.IsLetterOrDigit(_text[at + 1]) || _text[at + 1] is '/' or '_' or '=' or '#' or '$');
        return (last > at ? Symbols.OfPunctuation('…') : isPartOfWord ? Symbols.Sign : Symbols.OfPunctuation('.'), last + 1 - at);
    }

    /// <summary>In an ellipsis, whose dots may stand apart.</summary>
    private int LengthToNextDot(int at, int end)
    {
        if (at + 1 < end && _text[at + 1] == '.')
            return 1;
        return at + 2 < end && _text[at + 1] is ' ' or '\u00A0' && _text[at + 2] == '.' ? 2 : 0;
    }
}
