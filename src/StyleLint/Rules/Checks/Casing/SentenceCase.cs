using System.Collections.Immutable;
using StyleLint.Rules.Patterns;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Casing;

/// <summary>Like a sentence: one capital at the start, and perhaps behind an indicator such as a colon.</summary>
internal sealed class SentenceCase(ExceptionList exceptions, ImmutableArray<string> indicators) : CaseStyle(exceptions)
{
    private const string SentenceEnds = ".?!";

    /// <summary>A first word without its capital settles it.</summary>
    public override double? Conformity(string text)
    {
        var words = WordsOf(text);
        return words.Count > 0 && !IsRight(text, words, words[0]) ? 0 : base.Conformity(text);
    }

    /// <summary>Of a compound the first part decides, as in Top-level and I'm; what has no small letter is an abbreviation or a figure.</summary>
    protected override bool IsRight(string text, IReadOnlyList<CasedWord> words, CasedWord word)
    {
        var compound = text.AsSpan(word.Span);
        var first = compound.IndexOfAny("-'’") is > 0 and var joint ? compound[..joint] : compound;
        return IsFree(text, words, word) || !HasSmallLetter(first) || Recase(text, words, word).AsSpan().StartsWith(first, StringComparison.Ordinal)
            || base.IsRight(text, words, word);
    }

    protected override string Recase(string text, IReadOnlyList<CasedWord> words, CasedWord word)
    {
        var lower = text.Substring(word.Span).ToLowerInvariant();
        return word.Index == 0 ? char.ToUpperInvariant(lower[0]) + lower[1..] : lower;
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return true;
        }
        return false;
    }

    /// <summary>Whether a capital may stand there or not.</summary>
    private bool IsFree(string text, IReadOnlyList<CasedWord> words, CasedWord word)
    {
        if (word.Index == 0)
            return false;
        var before = text.AsSpan(0, words[word.Index - 1].Span.End);
        if (before.IndexOfAny(SentenceEnds) == before.Length - 1)
            return true;
        foreach (var indicator in indicators)
        {
            if (before.EndsWith(indicator, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
