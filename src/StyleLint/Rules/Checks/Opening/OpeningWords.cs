using System.Collections.Immutable;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Opening;

/// <summary>What a rule about the beginnings of sentences knows of words, each by the key that lists them.</summary>
internal sealed class OpeningWords(YamlMap map)
{
    private const int ShortestWithEnding = 6;

    /// <summary>Shorter words before a stop are mostly abbreviations.</summary>
    private const int ShortestLast = 4;
    private const int ShortestPlain = 3;

    /// <summary>Words that are no name.</summary>
    private readonly WordSet _words = map.Words("words");

    /// <summary>What only words that are no name end in, unless one of <see cref="_verbs"/> follows: then it is a name all the same.</summary>
    private readonly ImmutableArray<string> _endings = map.Strings("endings");
    private readonly WordSet _verbs = map.Words("verbs");

    /// <summary>What rarely follows a name.</summary>
    private readonly WordSet _prepositions = map.Words("prepositions");
    private readonly WordSet _starters = map.Words("starters");

    /// <summary>What a stop belongs to without ending a sentence.</summary>
    private readonly WordSet _abbreviations = map.Words("abbreviations");

    /// <summary>Whether no sentence begins with the word in lower case, whatever follows.</summary>
    public bool IsStarter(ReadOnlySpan<char> word) => _starters.Contains(word);

    /// <summary>Whether a paragraph that begins with the word in lower case has lost what stood before it.</summary>
    /// <param name="rest">Of the paragraph, from behind the word.</param>
    /// <param name="next">The first word of that.</param>
    public bool IsHeadless(ReadOnlySpan<char> word, ReadOnlySpan<char> rest, ReadOnlySpan<char> next) => rest switch
    {
        ['.', ' ', var c, ..] => char.IsUpper(c) && word.Length >= ShortestLast,
        [' ' or ',', ..] => IsNoName(word, next) || (rest[0] == ' ' && _prepositions.Contains(next)),
        _ => false,
    };

    /// <summary>Whether it is a word that names no program, and goes on with another.</summary>
    public bool IsOrdinary(ReadOnlySpan<char> word, ReadOnlySpan<char> rest, ReadOnlySpan<char> next) =>
        rest is [' ' or ',', ..] && !_prepositions.Contains(word) && IsNoName(word, next);

    /// <summary>Whether the stop behind the word ends a sentence.</summary>
    public bool MayEndSentence(ReadOnlySpan<char> last) =>
        !last.ContainsAnyExceptInRange('a', 'z')
        && (last.Length >= ShortestLast ? !_abbreviations.Contains(last) : last.Length >= ShortestPlain && _words.Contains(last));

    private bool IsNoName(ReadOnlySpan<char> word, ReadOnlySpan<char> next) => _words.Contains(word) || (HasEnding(word) && !_verbs.Contains(next));

    private bool HasEnding(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWithEnding)
            return false;
        foreach (var ending in _endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
