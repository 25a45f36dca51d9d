using StyleLint.Text;

namespace StyleLint.Documents.PlainText;

/// <summary>The prose of a block of lines. Underscores around a word are emphasis and not prose.</summary>
internal static class PlainTextProse
{
    private const string Space = " ";

    /// <param name="skip">How many characters at the start of the first line are a marker.</param>
    /// <param name="lineEnd">What a reader sees where a line ends.</param>
    public static Prose Of(SourceText source, List<TextLine> lines, int skip, string lineEnd)
    {
        var start = lines[0].Span.Start + skip;
        var marks = new Queue<int>(FindEmphasis(source.Slice(new TextSpan(start, lines[^1].Span.End)), start));
        var prose = new ProseBuilder(source);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && !(lineEnd == Space && IsBroken(lines[i - 1].Text, lines[i].Text)))
                prose.Append(lineEnd, new TextSpan(lines[i - 1].Span.End, lines[i].Span.Start));
            var from = i == 0 ? start : lines[i].Span.Start;
            for (; marks.TryPeek(out var mark) && mark < lines[i].Span.End; from = marks.Dequeue() + 1)
                prose.AppendVerbatim(new TextSpan(from, mark));
            prose.AppendVerbatim(new TextSpan(from, lines[i].Span.End));
        }
        return prose.Build();
    }

    /// <summary>Whether a word goes on in the next line, behind its hyphen.</summary>
    private static bool IsBroken(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line is [.., var last, '-'] && char.IsLetter(last) && next is [var first, ..] && char.IsLower(first);

    /// <summary>The offsets of underscores that open or close emphasis; one without its partner is text.</summary>
    private static IEnumerable<int> FindEmphasis(ReadOnlySpan<char> text, int start)
    {
        var marks = new List<int>();
        for (var i = text.IndexOf('_'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] != '_')
                continue;
            var before = i == 0 ? ' ' : text[i - 1];
            var after = i + 1 == text.Length ? ' ' : text[i + 1];
            var isOpen = marks.Count % 2 == 1;
            var closes = isOpen && !char.IsWhiteSpace(before) && before != '_' && !IsWord(after);
            var opens = !isOpen && !char.IsWhiteSpace(after) && !IsWord(before) && after != '_';
            if (closes || opens)
                marks.Add(start + i);
        }
        return marks.Take(marks.Count / 2 * 2);
    }

    private static bool IsWord(char c) => c == '_' || char.IsLetterOrDigit(c);
}
