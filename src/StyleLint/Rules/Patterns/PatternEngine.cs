using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// Runs one regular expression. Prose without a text that every match holds is passed over; what is expensive to build is built when
/// first needed.
/// </summary>
internal sealed partial class PatternEngine(string source)
{
    /// <summary>Far more than any sound pattern needs for one paragraph.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <summary>Characters after which the linear engine, which is slow to build and fast to run, has paid for itself.</summary>
    private const int LinearFrom = 100_000;

    private readonly Lazy<Regex> _backtracking = new(() => new Regex(source, RegexOptions.CultureInvariant, Timeout));
    private readonly Lazy<Regex?> _linear = new(() => TryCompileLinear(source));
    private readonly Lazy<Func<string, bool>> _mayMatch = new(() => Prefilter(source));
    private int _searched;

    /// <summary>Whether the expression has groups of its own.</summary>
    public bool HasGroups => _backtracking.Value.GetGroupNumbers().Length > 1;

    /// <summary>False where a cheap search has shown that there is no match.</summary>
    public bool MayMatch(string text) => _mayMatch.Value(text);

    /// <summary>From left to right, without overlaps.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression needs the backtracking engine and runs away on this text.</exception>
    public ImmutableArray<TextSpan> FindAll(string text)
    {
        try
        {
            return FindAll(Choose(text), text);
        }
        catch (RegexMatchTimeoutException) when (_linear.Value is not null)
        {
            return FindAll(_linear.Value, text);
        }
    }

    public bool IsMatch(string text) => Choose(text).IsMatch(text);

    /// <summary>The groups of a match that <see cref="FindAll(string)"/> found at this offset.</summary>
    public Match MatchAt(string text, int start) => _backtracking.Value.Match(text, start);

    private static ImmutableArray<TextSpan> FindAll(Regex engine, string text)
    {
        ImmutableArray<TextSpan>.Builder? spans = null;
        foreach (var match in engine.EnumerateMatches(text))
            (spans ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(TextSpan.FromLength(match.Index, match.Length));
        return spans?.ToImmutable() ?? [];
    }

    /// <summary>Both engines find the same. A lost update of the count only postpones the change.</summary>
    private Regex Choose(string text)
    {
        if (_searched >= LinearFrom)
            return _linear.Value ?? _backtracking.Value;
        _searched += text.Length;
        return _backtracking.Value;
    }

    /// <summary>Null for an expression with constructs that take backtracking, such as look-around.</summary>
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
        var comparison = SetsIgnoreCase().IsMatch(source) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        Func<string, bool>[] tests = [.. RequiredLiterals.Of(source).Select(texts => ContainsAny([.. texts], comparison))];
        return tests switch
        {
            [] => _ => true,
            [var only] => only,
            _ => text => Array.TrueForAll(tests, test => test(text)),
        };
    }

    private static Func<string, bool> ContainsAny(string[] texts, StringComparison comparison)
    {
        if (texts.All(text => text.Length == 1))
        {
            var either = string.Concat(texts);
            var characters = SearchValues.Create(comparison == StringComparison.Ordinal ? either : either + either.ToUpperInvariant() + either.ToLowerInvariant());
            return text => text.AsSpan().ContainsAny(characters);
        }
        var strings = SearchValues.Create(texts, comparison);
        return text => text.AsSpan().ContainsAny(strings);
    }

    /// <summary>For the whole pattern or a part of it: taking the part for the whole only costs time.</summary>
    [GeneratedRegex(@"\(\?[mnsx]*i", RegexOptions.CultureInvariant)]
    private static partial Regex SetsIgnoreCase();
}
