using StyleLint.Documents;
using StyleLint.Rules.Patterns;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Casing;

/// <summary>Like a Title: capitals but for small words in the middle.</summary>
internal sealed class TitleCase(ExceptionList exceptions, HashSet<string> smallWords) : CaseStyle(exceptions)
{
    protected override bool IsRight(string text, IReadOnlyList<CasedWord> words, CasedWord word) =>
        base.IsRight(text, words, word) || (IsSmall(text.Substring(word.Span)) && MayBeCapital(text, word.Span));

    protected override string Recase(string text, IReadOnlyList<CasedWord> words, CasedWord word)
    {
        var current = text.Substring(word.Span);
        if (!current.Any(char.IsLower))
            return current;
        var isInner = word.Index > 0 && word.Index < words.Count - 1 && text[words[word.Index - 1].Span.End - 1] != ':';
        return isInner && IsSmall(current) ? current.ToLowerInvariant() : char.ToUpperInvariant(current[0]) + current[1..];
    }

    private bool IsSmall(string word) => smallWords.Contains(word.TrimEnd(',', ';', ':', '.', '?', '!', ')'));

    /// <summary>A small word may begin what a dash, a bracket or a quotation mark sets off; "to" has a capital where a verb follows (AP).</summary>
    private bool MayBeCapital(string text, TextSpan word)
    {
        var isInfinitive = smallWords == SmallWords.AssociatedPress && text.AsSpan(word).Equals("To", StringComparison.Ordinal);
        return isInfinitive || (text.AsSpan(0, word.Start).TrimEnd() is [.., var before] && !char.IsLetterOrDigit(before) && before is not (',' or Prose.Opaque));
    }
}
