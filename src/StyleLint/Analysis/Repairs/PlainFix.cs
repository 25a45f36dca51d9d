using System.Buffers;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Analysis.Repairs;

/// <summary>
/// Fixes that plainly change words and nothing else, between words and behind the first of a line: no markup can come or go by them, and
/// nobody needs to read the article again to know.
/// </summary>
internal sealed class PlainFix(Document document)
{
    /// <summary>In characters. In longer lines looking at each fix would take longer than reading the article again for all of them.</summary>
    private const int LongestLine = 2_000;

    /// <summary>What they begin is markup or is none by the words behind them.</summary>
    private static readonly SearchValues<char> _farReaching = SearchValues.Create("$<{");

    /// <summary>Signs that mean nothing to Markdown and its front matter where they touch a word.</summary>
    private static readonly SearchValues<char> _signs = SearchValues.Create(".,;?!'\"’“”‘–—…()-");

    /// <summary>Those of them that mean nothing in the strings of front matter, either.</summary>
    private static readonly SearchValues<char> _changed = SearchValues.Create(" ,;?!’“”‘–—…");

    /// <summary>Ends the label of a definition, to which links refer by its words.</summary>
    private const string Definition = "]:";

    /// <summary>
    /// Not in plain text, whose paragraphs may be told by the lengths of lines, nor in MDX, which has lines of code; and hardly a line of HTML
    /// is without a tag.
    /// </summary>
    private readonly bool _isPossible =
        document.Format == "md" && !document.Source.Ending.Equals(".mdx", StringComparison.OrdinalIgnoreCase)
        && !document.Source.Text.Contains(Definition, StringComparison.Ordinal);

    public bool Is(Fix fix) => _isPossible && fix.Changes.All(change => IsPlain(document.Source, change));

    private static bool IsPlain(SourceText source, TextChange change)
    {
        var line = source.GetLine(source.GetLinePosition(change.Span.Start).Line);
        if (change.Span.End >= line.End || line.Length > LongestLine || source.Slice(line).ContainsAny(_farReaching))
            return false;
        var before = source.Slice(new TextSpan(line.Start, change.Span.Start));
        var behind = source.Slice(new TextSpan(change.Span.End, line.End)).TrimEnd();
        if (!HoldsWord(before) || behind.IsEmpty)
            return false;
        var touched = $"{before[(before.LastIndexOf(' ') + 1)..]}{change.NewText}{behind[..(behind.IndexOf(' ') is >= 0 and var end ? end : behind.Length)]}";
        return IsWords(source.Slice(change.Span), _changed) && IsWords(change.NewText, _changed)
            && touched.Split(' ').All(word => IsWords(word, _signs) && !IsHost(word));
    }

    /// <summary>A whole one, behind which the signs that make a heading or an item of a line mean nothing any more.</summary>
    private static bool HoldsWord(ReadOnlySpan<char> text)
    {
        while (text is [var first, ..] && !char.IsLetter(first))
            text = text[1..];
        return text.Contains(' ');
    }

    private static bool IsWords(ReadOnlySpan<char> text, SearchValues<char> signs)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && !signs.Contains(c))
                return false;
        }
        return true;
    }

    /// <summary>Whether there may be an address in it, www.so.</summary>
    private static bool IsHost(ReadOnlySpan<char> word)
    {
        for (var stop = word.IndexOf('.'); stop >= 0; stop = word.IndexOf('.'))
        {
            word = word[(stop + 1)..];
            if (word is [var next, ..] && char.IsLetter(next))
                return true;
        }
        return false;
    }
}
