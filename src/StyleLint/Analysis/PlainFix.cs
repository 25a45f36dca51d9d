using System.Buffers;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>
/// Fixes that plainly change words and nothing else, inside a line of words: no markup can come or go by them, and nobody needs to read the
/// article again to know.
/// </summary>
internal sealed class PlainFix(Document document)
{
    /// <summary>In characters. In longer lines looking at each fix would take longer than reading the article again for all of them.</summary>
    private const int LongestLine = 2_000;

    /// <summary>What is no letter and no figure and, behind the first word of a line, means nothing to Markdown and HTML.</summary>
    private static readonly SearchValues<char> _signs = SearchValues.Create(" .,;:?!'\"’“”‘–—…()-");

    /// <summary>Of these what means nothing to the strings of front matter either.</summary>
    private static readonly SearchValues<char> _changed = SearchValues.Create(" ,;?!’“”‘–—…");

    /// <summary>Behind it, labels may be told apart by their words.</summary>
    private const string Definition = "]:";

    /// <summary>Not in plain text, whose paragraphs may be told by the lengths of lines, nor in MDX, which has lines of code.</summary>
    private readonly bool _isPossible =
        document.Format != "txt" && !document.Source.Path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase)
        && !document.Source.Text.Contains(Definition, StringComparison.Ordinal);

    public bool Is(Fix fix) => _isPossible && fix.Changes.All(change => IsPlain(document.Source, change));

    private static bool IsPlain(SourceText source, TextChange change)
    {
        var line = source.GetLine(source.GetLinePosition(change.Span.Start).Line);
        if (change.Span.End >= line.End || line.Length > LongestLine)
            return false;
        var before = source.Slice(new TextSpan(line.Start, change.Span.Start));
        var behind = source.Slice(new TextSpan(change.Span.End, line.End)).TrimEnd();
        return before is [var first, ..] && char.IsLetter(first) && before.Contains(' ') && !behind.IsEmpty
            && IsWords(before, _signs) && IsWords(behind, _signs) && IsWords(source.Slice(change.Span), _changed) && IsWords(change.NewText, _changed)
            && !HasHost(before) && !HasHost(behind);
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
    private static bool HasHost(ReadOnlySpan<char> text)
    {
        for (var stop = text.IndexOf('.'); stop >= 0; stop = text.IndexOf('.'))
        {
            text = text[(stop + 1)..];
            if (text is [var next, ..] && char.IsLetter(next))
                return true;
        }
        return false;
    }
}
