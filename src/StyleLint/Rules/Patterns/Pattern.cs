using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// Finds a pattern in prose. Where it is a list of alternatives, each first runs for itself, since prose rarely holds what one of them
/// requires and almost never what two of them do.
/// </summary>
/// <param name="source">The whole as a regular expression.</param>
/// <param name="alternatives">The same as expressions of their own, none of which refers to another; fewer than two where it is no list.</param>
internal sealed class Pattern(string source, params ImmutableArray<string> alternatives)
{
    private readonly PatternEngine _whole = new(source);
    private readonly ImmutableArray<PatternEngine> _alternatives = alternatives.Length < 2 ? [] : [.. alternatives.Select(a => new PatternEngine(a))];

    /// <summary>Whether the pattern has groups of its own.</summary>
    public bool HasGroups => _whole.HasGroups;

    public static string Replace(string text, string pattern, string replacement) =>
        Regex.Replace(text, pattern, replacement, RegexOptions.CultureInvariant, PatternEngine.Timeout);

    /// <summary>From left to right, without overlaps.</summary>
    /// <exception cref="RegexMatchTimeoutException">The pattern needs the backtracking engine and runs away on this text.</exception>
    public ImmutableArray<TextSpan> FindAll(string text) => _whole.MayMatch(text) ? FindAll(_alternatives, text) : [];

    /// <summary>From left to right, region by region. What the article as a whole does not hold is not looked for in its parts.</summary>
    public IEnumerable<Finding> FindIn(CheckContext context)
    {
        if (!_whole.MayMatch(context.Text))
            yield break;
        var alternatives = _alternatives.RemoveAll(alternative => !alternative.MayMatch(context.Text));
        if (alternatives.IsEmpty && !_alternatives.IsEmpty)
            yield break;
        foreach (var region in context.Regions)
        {
            foreach (var span in _whole.MayMatch(region.Text) ? FindAll(alternatives, region.Text) : [])
                yield return new Finding(region, span);
        }
    }

    /// <param name="alternatives">Those that may match at all; empty where the pattern is no list.</param>
    private ImmutableArray<TextSpan> FindAll(ImmutableArray<PatternEngine> alternatives, string text)
    {
        var (one, two, more) = (default(PatternEngine), default(PatternEngine), alternatives.IsEmpty);
        foreach (var alternative in alternatives)
        {
            if (!alternative.MayMatch(text))
                continue;
            more |= two is not null;
            (one, two) = one is null ? (alternative, null) : (one, alternative);
        }
        // A call costs as much as a hundred characters do, so that many for one text are no gain.
        if (more)
            return _whole.FindAll(text);
        var (first, second) = (one?.FindAll(text) ?? [], two?.FindAll(text) ?? []);
        // Which of two goes first where they meet, only the whole can tell.
        return first.IsEmpty ? second : second.IsEmpty ? first : _whole.FindAll(text);
    }

    public bool IsMatch(string text) => _whole.MayMatch(text) && _whole.IsMatch(text);

    /// <summary>The groups of a match that <see cref="FindAll(string)"/> found at this offset.</summary>
    public Match MatchAt(string text, int start) => _whole.MatchAt(text, start);

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
