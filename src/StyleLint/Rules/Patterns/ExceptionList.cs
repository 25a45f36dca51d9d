using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// Words that a rule lets pass: a finding that contains one is none, nor is one that lies inside one of several words.
/// </summary>
internal sealed class ExceptionList
{
    private const string IgnoreCase = "(?i)";

    /// <summary>In characters. A longer one is not found from its last words on, so that a region full of findings is not searched for each.</summary>
    private const int LongestPhrase = 200;

    private readonly Pattern? _pattern;
    private readonly Pattern? _phrases;
    private readonly ExceptionList? _vocabulary;

    private ExceptionList(Pattern? pattern, Pattern? phrases, ExceptionList? vocabulary)
    {
        _pattern = pattern;
        _phrases = phrases;
        _vocabulary = vocabulary;
    }

    /// <summary>The keys <c>exceptions</c> and <c>vocab</c>.</summary>
    /// <param name="takesVocabulary">Whether the words of the project pass, too, unless the rule says otherwise.</param>
    public static ExceptionList Read(YamlMap map, bool takesVocabulary = true)
    {
        var wantsVocabulary = map.Bool("vocab", fallback: true);
        return Create(map.Scalars("exceptions"), map.Faults, takesVocabulary && wantsVocabulary ? map.Vocabulary : null);
    }

    /// <summary>Case counts, unless an entry says <c>(?i)</c>; the longest goes first.</summary>
    /// <param name="vocabulary">What passes, too; null for nothing more.</param>
    public static ExceptionList Create(IEnumerable<YamlScalar> entries, ICollection<Diagnostic> faults, ExceptionList? vocabulary = null)
    {
        var known = entries.Where(entry => entry.Value.Length > 0).OrderByDescending(entry => entry.Value.Length).Select(KeepCase).ToImmutableArray();
        var pattern = Build(known, ignoreCase: false, faults);
        var phrases = pattern is null ? null : Build([.. known.Where(IsPhrase)], ignoreCase: true, faults);
        return new ExceptionList(pattern, phrases, vocabulary);
    }

    public bool Covers(Finding finding) => Covers(finding.Match) || IsInPhrase(finding);

    public bool Covers(string text) => _pattern?.IsMatch(text) == true || _vocabulary?.Covers(text) == true;

    public IEnumerable<TextSpan> FindAll(string text) => [.. _pattern?.FindAll(text) ?? [], .. _vocabulary?.FindAll(text) ?? []];

    private bool IsInPhrase(Finding finding)
    {
        if (_vocabulary?.IsInPhrase(finding) == true)
            return true;
        if (_phrases is null)
            return false;
        var start = Math.Max(0, finding.Span.Start - LongestPhrase);
        var end = Math.Min(finding.Prose.Length, finding.Span.End + LongestPhrase);
        return _phrases.FindAll(finding.Prose.Text[start..end]).Any(phrase => phrase.Shift(start).Contains(finding.Span));
    }

    /// <summary>An entry that ignores case does so for itself alone.</summary>
    private static YamlScalar KeepCase(YamlScalar entry) =>
        entry.Value.StartsWith(IgnoreCase, StringComparison.Ordinal) ? entry with { Value = $"(?i:{entry.Value[IgnoreCase.Length..]})" } : entry;

    private static bool IsPhrase(YamlScalar entry) =>
        entry.Value.AsSpan().IndexOfAny(' ', '\t') >= 0 || entry.Value.Contains(@"\s", StringComparison.Ordinal);

    private static Pattern? Build(ImmutableArray<YamlScalar> entries, bool ignoreCase, ICollection<Diagnostic> faults)
    {
        if (entries.IsEmpty)
            return null;
        var builder = new PatternBuilder(ignoreCase);
        builder.Alternatives(entries, nonword: false);
        return builder.Build(faults);
    }
}
