using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Tells a paragraph of another language in an English article by its lack of the words that no English paragraph does without.</summary>
internal static class EnglishProse
{
    /// <summary>How far around a place its language is judged, in characters.</summary>
    private const int Reach = 300;

    /// <summary>Fewer words are a name, a title or a saying, of which nothing can be told.</summary>
    private const int FewestWords = 15;

    /// <summary>Of a hundred words of English some thirty are among these; of another language hardly two, which are spelled alike.</summary>
    private const int LeastPercent = 5;

    private const int LongestWord = 8;

    /// <summary>Common words that German, Dutch, Spanish and other neighbors do not share.</summary>
    private static readonly WordSet _words = WordSet.Of(
        "the of and to that it with you your this these those but they their them have had from his her which are were been would could should there what when "
        + "who whose where how why not she by my our its if than then because about into out only other some any each every very "
        + "on be can said says again after before between through during against until while since once never always often here now being does did "
        + "people year years");

    /// <summary>Whether what stands around the place, up to the next blank line, is no English.</summary>
    public static bool IsForeign(string text, TextSpan place)
    {
        var (start, end) = (Math.Max(0, place.Start - Reach), Math.Min(text.Length, place.End + Reach));
        if (text.AsSpan(start, place.Start - start).LastIndexOf("\n\n") is >= 0 and var before)
            start += before + 2;
        if (text.AsSpan(place.End, end - place.End).IndexOf("\n\n") is >= 0 and var after)
            end = place.End + after;
        var (words, english) = Count(text.AsSpan(start, end - start));
        return words >= FewestWords && english * 100 < words * LeastPercent;
    }

    private static (int Words, int English) Count(ReadOnlySpan<char> text)
    {
        int words = 0, english = 0;
        Span<char> folded = stackalloc char[LongestWord];
        for (var at = 0; at < text.Length; at++)
        {
            var length = 0;
            while (at + length < text.Length && char.IsLetter(text[at + length]))
                length++;
            if (length == 0)
                continue;
            words++;
            if (length <= LongestWord)
            {
                text.Slice(at, length).ToLowerInvariant(folded);
                english += _words.Contains(folded[..length]) ? 1 : 0;
            }
            at += length;
        }
        return (words, english);
    }
}
