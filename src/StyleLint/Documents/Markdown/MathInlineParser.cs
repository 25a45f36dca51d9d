using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StyleLint.Documents.Markdown;

/// <summary>
/// Tells <c>$x_1 + y$</c> from "$5 and $6": mathematics touches its dollar signs, no digit follows it, it does not reach out of
/// the text of a link, and it has a sign that prose has not or is a single short name. <c>$$…$$</c> is mathematics whatever it holds.
/// </summary>
internal sealed class MathInlineParser : InlineParser
{
    private static readonly SearchValues<char> _signs = SearchValues.Create("\\^_={}<>+*/|");
    private static readonly SearchValues<char> _letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public MathInlineParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var mark = text is ['$', '$', ..] ? 2 : 1;
        var length = FindEnd(text[mark..], mark);
        if (length <= 0 || (mark == 1 && !IsMathematics(text.Slice(1, length), text[(length + 2)..])))
            return false;
        var start = processor.GetSourcePosition(slice.Start);
        slice.Start += length + 2 * mark;
        processor.Inline = new MathInline { Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1)) };
        return true;
    }

    /// <summary>Where the closing mark begins; negative if there is none before the line ends (<c>$</c>) or at all (<c>$$</c>).</summary>
    private static int FindEnd(ReadOnlySpan<char> text, int mark)
    {
        if (mark == 2)
            return text.IndexOf("$$");
        for (var i = 0; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '$')
                return i;
        }
        return -1;
    }

    private static bool IsMathematics(ReadOnlySpan<char> content, ReadOnlySpan<char> after)
    {
        if (char.IsWhiteSpace(content[0]) || char.IsWhiteSpace(content[^1]) || after is [>= '0' and <= '9', ..]
            || content.Contains("](", StringComparison.Ordinal))
            return false;
        var isName = content.Length <= 2 && char.IsAsciiLetter(content[0]);
        return isName || (content.ContainsAny(_signs) && !HasTwoWords(content));
    }

    /// <summary>Two words in a row, each of three letters or more, are prose between two sums of money.</summary>
    private static bool HasTwoWords(ReadOnlySpan<char> content)
    {
        var words = 0;
        foreach (var part in content.Split(' '))
        {
            var word = content[part];
            words = word.Length >= 3 && !word.ContainsAnyExcept(_letters) ? words + 1 : 0;
            if (words == 2)
                return true;
        }
        return false;
    }
}
