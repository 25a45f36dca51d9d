using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>Finds a pattern in prose. It is built when first used, since most rules look at no more than a few articles.</summary>
internal sealed class Pattern(string source)
{
    /// <summary>Far more than any sound pattern needs for one paragraph.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    public string Source { get; } = source;

    private Regex Engine => field ??= new Regex(Source, RegexOptions.CultureInvariant, Timeout);

    public static string Replace(string text, string pattern, string replacement) =>
        Regex.Replace(text, pattern, replacement, RegexOptions.CultureInvariant, Timeout);

    /// <summary>From left to right, without overlaps.</summary>
    public List<TextSpan> FindAll(string text)
    {
        List<TextSpan> spans = [];
        foreach (var match in Engine.EnumerateMatches(text))
            spans.Add(TextSpan.FromLength(match.Index, match.Length));
        return spans;
    }

    public bool IsMatch(string text) => Engine.IsMatch(text);

    /// <summary>Whether the pattern has groups of its own.</summary>
    public bool HasGroups => Engine.GetGroupNumbers().Length > 1;

    /// <summary>The groups of a match that <see cref="FindAll"/> found at this offset.</summary>
    public Match MatchAt(string text, int start) => Engine.Match(text, start);

    /// <summary>What the groups of such a match hold, the first being group 1.</summary>
    public ImmutableArray<string> CapturesAt(string text, int start) =>
        !HasGroups ? [] : [.. MatchAt(text, start).Groups.Values.Skip(1).Select(group => group.Value)];

    /// <summary>Which of the named alternatives it was, from 0.</summary>
    public int AlternativeAt(string text, int start)
    {
        var groups = MatchAt(text, start).Groups;
        var index = 0;
        while (!groups[PatternBuilder.AlternativeName(index)].Success)
            index++;
        return index;
    }
}
