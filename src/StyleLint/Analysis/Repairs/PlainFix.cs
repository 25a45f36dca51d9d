using System.Buffers;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Analysis.Repairs;

/// <summary>
/// Fixes that plainly change words and nothing else, between words of a line that begins with words: no markup can come or go by them, and
/// nobody needs to read the article again to know.
/// </summary>
internal sealed class PlainFix(Document document)
{
    /// <summary>In characters. In longer lines looking at each fix would take longer than reading the article again for all of them.</summary>
    private const int LongestLine = 2_000;

    /// <summary>Signs whose meaning reaches to the next of their kind, or over the whole line.</summary>
    private static readonly SearchValues<char> _farReaching = SearchValues.Create("`$<{|\\");

    /// <summary>Signs that mean nothing to Markdown and HTML where they touch a word.</summary>
    private static readonly SearchValues<char> _signs = SearchValues.Create(".,;:?!'\"’“”‘–—…()-");

    /// <summary>Those of them that mean nothing in the strings of front matter, either.</summary>
    private static readonly SearchValues<char> _changed = SearchValues.Create(" ,;?!’“”‘–—…");

    /// <summary>Ends the label of a definition, to which links refer by its words.</summary>
    private const string Definition = "]:";

    /// <summary>Not in plain text, whose paragraphs may be told by the lengths of lines, nor in MDX, which has lines of code.</summary>
    private readonly bool _isPossible =
        document.Format != "txt" && !document.Source.Ending.Equals(".mdx", StringComparison.OrdinalIgnoreCase)
        && !document.Source.Text.Contains(Definition, StringComparison.Ordinal);

    public bool Is(Fix fix) => _isPossible && fix.Changes.All(change => IsPlain(document.Source, change));

    private static bool IsPlain(SourceText source, TextChange change)
    {
        var line = source.GetLine(source.GetLinePosition(change.Span.Start).Line);
        if (change.Span.End >= line.End || line.Length > LongestLine || source.Slice(line).ContainsAny(_farReaching))
            return false;
        var before = source.Slice(new TextSpan(line.Start, change.Span.Start));
        var behind = source.Slice(new TextSpan(change.Span.End, line.End)).TrimEnd();
        if (before is not [var first, ..] || !char.IsLetter(first) || !before.Contains(' ') || behind.IsEmpty)
            return false;
        var touched = $"{before[(before.LastIndexOf(' ') + 1)..]}{change.NewText}{behind[..(behind.IndexOf(' ') is >= 0 and var end ? end : behind.Length)]}";
        return IsWords(source.Slice(change.Span), _changed) && IsWords(change.NewText, _changed)
            && touched.Split(' ').All(word => IsWords(word, _signs) && !IsHost(word));
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
