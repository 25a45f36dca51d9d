using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// Finds a pattern in prose. Where it is a list of alternatives, each first runs for itself, since prose rarely holds what one of them
/// requires and almost never what two of them do.
/// </summary>
internal sealed class Pattern
{
    private readonly PatternEngine _whole;
    private readonly ImmutableArray<PatternEngine> _engines;

    /// <param name="source">The whole as a regular expression.</param>
    /// <param name="alternatives">The same as expressions of their own, none of which refers to another; fewer than two where it is no list.</param>
    public Pattern(string source, params ImmutableArray<string> alternatives)
    {
        _whole = new PatternEngine(source);
        _engines = alternatives.Length < 2 ? [_whole] : [.. alternatives.Select(alternative => new PatternEngine(alternative))];
    }

    private Pattern(PatternEngine whole, ImmutableArray<PatternEngine> engines)
    {
        _whole = whole;
        _engines = engines;
    }

    /// <summary>Whether the pattern has groups of its own.</summary>
    public bool HasGroups => _whole.HasGroups;

    public static string Replace(string text, string pattern, string replacement) =>
        Regex.Replace(text, pattern, replacement, RegexOptions.CultureInvariant, PatternEngine.Timeout);

    /// <summary>
    /// From left to right, region by region, without places that hold nothing unless the pattern means such. What the article as a whole does
    /// not hold is not looked for in its parts.
    /// </summary>
    public IEnumerable<Finding> FindIn(CheckContext context) => Narrow(context.Pairs) is { } pattern ? pattern.FindInEach(context.Regions) : [];

    /// <summary>From left to right, without overlaps.</summary>
    /// <exception cref="RegexMatchTimeoutException">The pattern needs the backtracking engine and runs away on this text.</exception>
    public ImmutableArray<TextSpan> FindAll(Prose region)
    {
        var (one, two) = (default(PatternEngine), default(PatternEngine));
        foreach (var engine in _engines)
        {
            if (!engine.MayMatch(region.Pairs, region.Text))
                continue;
            // A call costs as much as a hundred characters do, so that many for one text are no gain.
            if (two is not null)
                return _whole.FindAll(region.Text);
            (one, two) = one is null ? (engine, null) : (one, engine);
        }
        var (first, second) = (one?.FindAll(region.Text) ?? [], two?.FindAll(region.Text) ?? []);
        // Which of two goes first where they meet, only the whole can tell.
        return first.IsEmpty ? second : second.IsEmpty ? first : _whole.FindAll(region.Text);
    }

    /// <summary>The same in a text that is no region.</summary>
    public ImmutableArray<TextSpan> FindAll(string text) => _whole.FindAll(text);

    public bool IsMatch(string text) => _whole.IsMatch(text);

    /// <summary>The same, after a cheap search.</summary>
    /// <param name="pairs">Of this text.</param>
    public bool IsMatch(string text, CharacterPairs pairs)
    {
        foreach (var engine in _engines)
        {
            if (engine.MayMatch(pairs, text) && engine.IsMatch(text))
                return true;
        }
        return false;
    }

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

    /// <summary>Without the alternatives that no text of these pairs can hold; null where that leaves none.</summary>
    public Pattern? Narrow(CharacterPairs pairs)
    {
        List<PatternEngine>? engines = null;
        foreach (var engine in _engines)
        {
            if (engine.MayMatch(pairs))
                (engines ??= []).Add(engine);
        }
        return engines is null ? null : engines.Count == _engines.Length ? this : new Pattern(_whole, [.. engines]);
    }

    private IEnumerable<Finding> FindInEach(ImmutableArray<Prose> regions)
    {
        foreach (var region in regions)
        {
            foreach (var span in FindAll(region))
            {
                if (!span.IsEmpty || _whole.MeansPlaces)
                    yield return new Finding(region, span);
            }
        }
    }
}
