using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Tells where a quotation that nothing closes was meant to end.</summary>
internal static partial class ExpectedEnd
{
    private const string Stops = ".!?…";

    /// <summary>
    /// Before the words that say who spoke, which is plain; else behind the last sentence before the limit, else at the limit, which are guesses.
    /// </summary>
    /// <param name="span">From behind the opening mark to the mark or the end of the block where it must have ended.</param>
    public static (int At, bool IsPlain) Find(string text, TextSpan span)
    {
        var words = text.AsSpan(span);
        if (LooseSpeech.FindEnd(words) is { } spoken)
            return (span.Start + spoken, true);
        foreach (var match in Attribution().EnumerateMatches(words))
            return (span.Start + match.Index + 1, true);
        return (Guess(text, span), false);
    }

    private static int Guess(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (span.End == text.Length)
            return end;
        for (var at = end - 1; at > span.Start; at--)
        {
            if (Stops.Contains(text[at]))
                return at + 1;
        }
        return end;
    }

    /// <summary>Who spoke, with any verb, between stops.</summary>
    [GeneratedRegex(
        @"[,?!—…-] (?:he|she|they|I|[A-Z]\w+(?: [A-Z]\w+)?) (?:\w+ed|burst out|broke in)[.,;:—]|[?!] (?:he|she|they) [a-z]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Attribution();
}
