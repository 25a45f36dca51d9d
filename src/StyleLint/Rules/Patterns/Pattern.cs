using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// Finds a pattern in prose. Prose without a text that every match holds is passed over; the engine is built when first needed.
/// </summary>
internal sealed class Pattern(string source)
{
    /// <summary>Far more than any sound pattern needs for one paragraph.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <summary>Characters after which the linear engine, which is slow to build and fast to run, has paid for itself.</summary>
    private const int LinearFrom = 100_000;

    private readonly Lazy<Regex> _engine = new(() => new Regex(source, RegexOptions.CultureInvariant, Timeout));
    private readonly Lazy<Regex?> _linear = new(() => TryCompileLinear(source));
    private readonly Lazy<Func<string, bool>> _mayMatch = new(() => Prefilter(source));
    private int _searched;

    /// <summary>Whether the pattern has groups of its own.</summary>
    public bool HasGroups => _engine.Value.GetGroupNumbers().Length > 1;

    public static string Replace(string text, string pattern, string replacement) =>
        Regex.Replace(text, pattern, replacement, RegexOptions.CultureInvariant, Timeout);

    /// <summary>From left to right, without overlaps.</summary>
    /// <exception cref="RegexMatchTimeoutException">The pattern needs the backtracking engine and runs away on this text.</exception>
    public ImmutableArray<TextSpan> FindAll(string text)
    {
        if (!_mayMatch.Value(text))
            return [];
        try
        {
            return FindAll(EngineFor(text), text);
        }
        catch (RegexMatchTimeoutException) when (_linear.Value is not null)
        {
            return FindAll(_linear.Value, text);
        }
    }

    public bool IsMatch(string text) => _mayMatch.Value(text) && EngineFor(text).IsMatch(text);

    /// <summary>The groups of a match that <see cref="FindAll(string)"/> found at this offset.</summary>
    public Match MatchAt(string text, int start) => _engine.Value.Match(text, start);

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

    private static ImmutableArray<TextSpan> FindAll(Regex engine, string text)
    {
        ImmutableArray<TextSpan>.Builder? spans = null;
        foreach (var match in engine.EnumerateMatches(text))
            (spans ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(TextSpan.FromLength(match.Index, match.Length));
        return spans?.ToImmutable() ?? [];
    }

    /// <summary>Both engines find the same. A lost update of the count only postpones the change.</summary>
    private Regex EngineFor(string text)
    {
        if (_searched >= LinearFrom)
            return _linear.Value ?? _engine.Value;
        _searched += text.Length;
        return _engine.Value;
    }

    /// <summary>Null for a pattern with constructs that take backtracking, such as look-around.</summary>
    private static Regex? TryCompileLinear(string source)
    {
        try
        {
            return new Regex(source, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private static Func<string, bool> Prefilter(string source)
    {
        string[] literals = [.. RequiredLiterals.Of(source)];
        if (literals.Length == 0)
            return _ => true;
        if (literals.All(literal => literal.Length == 1))
        {
            var either = string.Concat(literals);
            var characters = SearchValues.Create(either + either.ToUpperInvariant() + either.ToLowerInvariant());
            return text => text.AsSpan().ContainsAny(characters);
        }
        var strings = SearchValues.Create(literals, StringComparison.OrdinalIgnoreCase);
        return text => text.AsSpan().ContainsAny(strings);
    }
}
