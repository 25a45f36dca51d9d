using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>Tells where a quotation that nothing opens was meant to begin, if anything tells.</summary>
internal static partial class ExpectedStart
{
    private const string Pronouns = "I|It|He|She|We|They|You|This|That|There|The|What|Why|How|Who|When|Where|No|Yes|Well|If|But|And|Let|Don";

    /// <summary>
    /// Behind a verb of saying that introduces a capital; else behind the attribution that interrupts what is said; else at the start of the
    /// block where all of it is one sentence with its attribution.
    /// </summary>
    /// <param name="span">From behind the mark before, or the start of the block, to the closing mark.</param>
    /// <returns>Null where nothing tells.</returns>
    public static int? Find(string text, TextSpan span)
    {
        var words = text.AsSpan(span);
        if (span.Start == 0)
            return LastEnd(Introduction(), words) ?? (IsOneSentence(words) && LooseSpeech.IsAttributedAt(text, span.End) ? 0 : null);
        var start = LastEnd(Introduction(), words) ?? LastEnd(Interruption(), words) ?? (IsOneSentence(words) ? null : LastEnd(Attribution(), words));
        return span.Start + start;
    }

    private static bool IsOneSentence(ReadOnlySpan<char> words) => !words.IsEmpty && !SentenceEnd().IsMatch(words);

    private static int? LastEnd(Regex pattern, ReadOnlySpan<char> words)
    {
        int? end = null;
        foreach (var match in pattern.EnumerateMatches(words))
            end = match.Index + match.Length;
        return end;
    }

    [GeneratedRegex(@"\b(?:" + LooseSpeech.Verbs + @")(?:[,:] (?=\p{Lu})(?!I suppose)| (?=(?:" + Pronouns + @")\b(?![,.;])))", RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    /// <summary>The attribution after which the sentence that is said goes on.</summary>
    [GeneratedRegex(
        @"^ (?:(?:[\p{L}’'-]+ ){1,3}?(?:" + LooseSpeech.Verbs + @")|(?:" + LooseSpeech.Verbs + @")(?: [\p{L}’'-]+){1,3}), "
        + @"(?=(?:and|but|or|that|if|it|he|she|we|they|you|this|there|what|why|how|who|when|where|not|no|yes|then|so|the|my|your|I)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Interruption();

    /// <summary>The attribution after which another sentence is said, and no more.</summary>
    [GeneratedRegex(@"^ [^.,;:!?…]+[.!?…] (?=\p{Lu}[^.!?…]*[.,!?…]$)", RegexOptions.CultureInvariant)]
    private static partial Regex Attribution();

    [GeneratedRegex(@"[.!?…] \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
