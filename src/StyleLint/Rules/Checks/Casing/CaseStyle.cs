using System.Text;
using StyleLint.Documents;
using StyleLint.Rules.Patterns;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Casing;

/// <summary>A way to capitalise the words of a text.</summary>
internal abstract class CaseStyle(ExceptionList exceptions)
{
    /// <summary>The share of the words that are as they should be, 0 to 1; null where there is nothing to judge.</summary>
    public virtual double? Conformity(string text)
    {
        var words = WordsOf(text);
        return words.Count == 0 ? null : (double)words.Count(word => IsRight(text, words, word)) / words.Count;
    }

    /// <summary>The text as it should be; null where that cannot be told.</summary>
    public virtual string? Convert(string text)
    {
        var words = WordsOf(text);
        var result = new StringBuilder(text);
        foreach (var word in words.Where(word => !IsRight(text, words, word)))
        {
            var right = Recase(text, words, word);
            if (right.Length == word.Span.Length)
                result.Remove(word.Span.Start, word.Span.Length).Insert(word.Span.Start, right);
        }
        return result.ToString();
    }

    /// <summary>The word as it should be.</summary>
    protected abstract string Recase(string text, IReadOnlyList<CasedWord> words, CasedWord word);

    protected virtual bool IsRight(string text, IReadOnlyList<CasedWord> words, CasedWord word) =>
        word.IsException || Recase(text, words, word) == text.Substring(word.Span);

    /// <summary>From the first letter or digit to the next space. Code and the like is a word that is right as it is.</summary>
    protected IReadOnlyList<CasedWord> WordsOf(string text)
    {
        var exempt = exceptions.FindAll(text).ToArray();
        var words = new List<CasedWord>();
        var isBehindProse = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]) && text[at] != Prose.Opaque)
                continue;
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            var span = new TextSpan(start, at);
            var isOpaque = text.AsSpan(span).Contains(Prose.Opaque);
            // Behind code the text goes on, behind an icon it begins: either case is right.
            var isFree = isOpaque || (words.Count > 0 && !isBehindProse);
            words.Add(new CasedWord(words.Count, span, isFree || Array.Exists(exempt, span.OverlapsWith)));
            isBehindProse |= !isOpaque;
        }
        return words;
    }
}
