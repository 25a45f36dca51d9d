using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Rules.Actions;
using StyleLint.Rules.Patterns;

namespace StyleLint.Rules.Checks;

/// <summary>One pair of a substitution: what to look for and what should stand there.</summary>
internal sealed class Swap
{
    private readonly string _observed;
    private readonly ImmutableArray<string> _expected;
    private readonly Regex? _right;
    private readonly bool _isOfWords;

    private Swap(string observed, ImmutableArray<string> expected, Regex? right, bool isOfWords)
    {
        _observed = observed;
        _expected = expected;
        _right = right;
        _isOfWords = isOfWords;
    }

    private Regex Observed => field ??= new Regex(
        PatternTranslator.Translate(_observed, foldsApostrophes: _isOfWords, out _), RegexOptions.CultureInvariant, PatternEngine.Timeout);

    /// <param name="isReplaced">
    /// Whether the rule replaces. Then the value is one text or several between <c>|</c>; otherwise it is a pattern of what is right.
    /// </param>
    /// <param name="isOfWords">Whether a straight apostrophe of the key also means a curly one.</param>
    public static Swap Create(string observed, string expected, bool ignoreCase, bool isReplaced, bool isOfWords)
    {
        observed = $@"(?m{(ignoreCase ? "i" : "")})\G(?:{observed})";
        if (isReplaced)
            return new Swap(observed, [.. SplitOptions(expected)], null, isOfWords);
        var isPhrase = expected.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '\'' or '$');
        return new Swap(observed, [expected], isPhrase ? null : TryCompile($"^(?:{expected})$"), isOfWords);
    }

    /// <summary>What should stand in the place of the finding; null where one of that stands there.</summary>
    /// <param name="capitalize">Whether it takes the first capital of the finding.</param>
    public ImmutableArray<string>? Replace(Finding finding, bool capitalize)
    {
        var match = finding.Match;
        if (_right?.IsMatch(match) == true)
            return null;
        ImmutableArray<string> options =
        [
            .. _expected.Select(option => Expand(option, finding)).Select(option => capitalize ? LetterCase.CapitalizeLike(option, match) : option),
        ];
        var isRight = options.Contains(match) || (MeansAnyApostrophe && options.Contains(match.Replace('’', '\'')));
        return isRight ? null : options;
    }

    /// <summary>A key with a curly apostrophe means that one alone.</summary>
    private bool MeansAnyApostrophe => _isOfWords && !_observed.Contains('’', StringComparison.Ordinal);

    private string Expand(string option, Finding finding)
    {
        if (!option.Contains('$', StringComparison.Ordinal))
            return option;
        var match = Observed.Match(finding.Prose.Text, finding.Span.Start);
        return match.Success ? match.Result(option) : option;
    }

    /// <summary>At each <c>|</c> but <c>\|</c>, which is the character itself.</summary>
    private static IEnumerable<string> SplitOptions(string expected)
    {
        const char Escaped = '\uE000';
        return expected.Replace(@"\|", Escaped.ToString(), StringComparison.Ordinal).Split('|').Select(option => option.Replace(Escaped, '|'));
    }

    /// <summary>A value that is no pattern is a text like others.</summary>
    private static Regex? TryCompile(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, PatternEngine.Timeout);
        }
        catch (RegexParseException)
        {
            return null;
        }
    }
}
