using StyleLint.Rules.Patterns;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Casing;

/// <summary>Like a Title: capitals but for small words in the middle.</summary>
internal sealed class TitleCase(ExceptionList exceptions, HashSet<string> smallWords) : CaseStyle(exceptions)
{
    protected override string Recase(string text, IReadOnlyList<CasedWord> words, CasedWord word)
    {
        var current = text.Substring(word.Span);
        if (!current.Any(char.IsLower))
            return current;
        var isInner = word.Index > 0 && word.Index < words.Count - 1 && text[words[word.Index - 1].Span.End - 1] != ':';
        var bare = current.TrimEnd(',', ';', ':', '.', '?', '!');
        return isInner && smallWords.Contains(bare) ? current.ToLowerInvariant() : char.ToUpperInvariant(current[0]) + current[1..];
    }
}
