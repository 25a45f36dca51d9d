using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>
/// Cuts prose into words in one pass: letters, digits and their marks, joined over an apostrophe or a hyphen inside a word (fo’c’s’le,
/// by-election), a separator inside a figure (1,000.5) and the stops of an abbreviation (a.m). What is opaque counts as a letter.
/// </summary>
internal sealed class WordParser
{
    /// <summary>By character: a table is the quickest way to tell, and every character of an article is looked up.</summary>
    private static readonly bool[] _isAsciiLetter = MarkAsciiLetters();

    private readonly List<Word> _words = [];

    public ImmutableArray<Word> Parse(string text)
    {
        _words.Clear();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLetters(text, start);
            if (end == start)
            {
                start++;
                continue;
            }
            while (JoinsAfter(text, end, start))
                end = EndOfLetters(text, end + 1);
            _words.Add(new Word(new TextSpan(start, end), Word.KeyOf(text.AsSpan(start, end - start))));
            start = end;
        }
        return [.. _words];
    }

    private static bool[] MarkAsciiLetters()
    {
        var isLetter = new bool[128];
        for (var c = '\0'; c < isLetter.Length; c++)
            isLetter[c] = char.IsAsciiLetterOrDigit(c) || c == '_';
        return isLetter;
    }

    private static int EndOfLetters(string text, int at)
    {
        var isAsciiLetter = _isAsciiLetter;
        while (true)
        {
            while (at < text.Length && text[at] < isAsciiLetter.Length && isAsciiLetter[text[at]])
                at++;
            if (at >= text.Length || text[at] < isAsciiLetter.Length || LengthOfLetter(text, at) is not (> 0 and var length))
                return at;
            at += length;
        }
    }

    /// <summary>Whether a word goes on behind the character at <paramref name="at"/>, which is none of a word itself.</summary>
    private static bool JoinsAfter(string text, int at, int wordStart)
    {
        if (at + 1 >= text.Length)
            return false;
        var joins = text[at] switch
        {
            '\'' or '’' or '‘' or '-' or '\u2010' or '\u2011' or '\u00AD' or '&' => true,
            '.' => char.IsAsciiDigit(text[at - 1]) ? char.IsAsciiDigit(text[at + 1]) : IsAbbreviated(text, at, wordStart),
            ',' or ':' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
            _ => false,
        };
        return joins && LengthOfLetter(text, at + 1) > 0;
    }

    /// <summary>A stop after a single letter.</summary>
    private static bool IsAbbreviated(string text, int stop, int wordStart) =>
        char.IsLetter(text[stop - 1]) && (stop - 1 == wordStart || text[stop - 2] == '.');

    /// <summary>In code units: 2 for a letter beyond the basic plane, 0 for what is no part of a word.</summary>
    private static int LengthOfLetter(string text, int at)
    {
        if (at >= text.Length)
            return 0;
        var c = text[at];
        if (c < _isAsciiLetter.Length)
            return _isAsciiLetter[c] ? 1 : 0;
        if (!char.IsSurrogate(c))
            return IsLetter(CharUnicodeInfo.GetUnicodeCategory(c)) || c == Prose.Opaque ? 1 : 0;
        return char.IsSurrogatePair(text, at) && IsLetter(CharUnicodeInfo.GetUnicodeCategory(text, at)) ? 2 : 0;
    }

    /// <summary>L*, M* and N* of Unicode.</summary>
    private static bool IsLetter(UnicodeCategory category) => category <= UnicodeCategory.OtherNumber;
}
