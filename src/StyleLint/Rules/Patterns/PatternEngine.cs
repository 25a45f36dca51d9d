using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// Runs one regular expression. Prose without a text that every match holds is passed over; what is expensive to build is built when
/// first needed.
/// </summary>
internal sealed class PatternEngine(string source)
{
    /// <summary>Far more than any sound pattern needs for one paragraph.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <summary>Characters after which the linear engine, which is slow to build and fast to run, has paid for itself.</summary>
    private const int LinearFrom = 100_000;

    private static readonly string[] _needsBacktracking = ["(?=", "(?!", "(?<=", "(?<!", "(?>"];

    private readonly Lazy<Regex?> _linear = new(() => TryCompileLinear(source));
    private int _searched;
    private bool? _meansPlaces;

    /// <summary>Whether the expression has groups of its own.</summary>
    public bool HasGroups => Backtracking.GetGroupNumbers().Length > 1;

    /// <summary>Whether a match that holds nothing is meant.</summary>
    public bool MeansPlaces => _meansPlaces ??= PlacePattern.Is(source);

    private Regex Backtracking => field ??= new Regex(source, RegexOptions.CultureInvariant, Timeout);

    private RequiredText[] Required => field ??= ReadRequired(source);

    /// <summary>False where a cheap search has shown that there is no match.</summary>
    /// <param name="text">Whose pairs they are; null to judge by the pairs alone.</param>
    public bool MayMatch(CharacterPairs pairs, string? text = null)
    {
        foreach (var required in Required)
        {
            if (!required.MayBeIn(pairs, text))
                return false;
        }
        return true;
    }

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
    public Match MatchAt(string text, int start) => Backtracking.Match(text, start);

    private static ImmutableArray<TextSpan> FindAll(Regex engine, string text)
    {
        ImmutableArray<TextSpan>.Builder? spans = null;
        foreach (var match in engine.EnumerateMatches(text))
        {
            spans ??= ImmutableArray.CreateBuilder<TextSpan>();
            var span = Widen(TextSpan.FromLength(match.Index, match.Length), text);
            // Halves of one character are one match.
            if (spans.Count > 0 && spans[^1].End > span.Start)
                spans[^1] = new TextSpan(spans[^1].Start, Math.Max(spans[^1].End, span.End));
            else
                spans.Add(span);
        }
        return spans?.ToImmutable() ?? [];
    }

    /// <summary>The span with the other halves of the surrogate pairs that it cuts.</summary>
    private static TextSpan Widen(TextSpan span, string text) =>
        span.IsEmpty ? span : new TextSpan(span.Start - (IsInPair(span.Start, text) ? 1 : 0), span.End + (IsInPair(span.End, text) ? 1 : 0));

    private static bool IsInPair(int at, string text) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    /// <summary>Both engines find the same. A lost update of the count only postpones the change.</summary>
    private Regex Choose(string text)
    {
        if (_searched >= LinearFrom)
            return _linear.Value ?? Backtracking;
        _searched += text.Length;
        return Backtracking;
    }

    /// <summary>Null for an expression with constructs that take backtracking, such as look-around.</summary>
    private static Regex? TryCompileLinear(string source)
    {
        // An exception would tell the same, but takes as long as a whole article.
        var groups = source.Replace(@"\(", "", StringComparison.Ordinal);
        if (_needsBacktracking.Any(construct => groups.Contains(construct, StringComparison.Ordinal)))
            return null;
        try
        {
            return new Regex(source, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private static RequiredText[] ReadRequired(string source)
    {
        var comparison = SetsIgnoreCase(source) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return [.. RequiredLiterals.Of(source).ConvertAll(set => new RequiredText(set, comparison))];
    }

    /// <summary>For the whole pattern or a part of it: taking the part for the whole only costs time.</summary>
    private static bool SetsIgnoreCase(string source)
    {
        for (var at = source.IndexOf("(?", StringComparison.Ordinal); at >= 0; at = source.IndexOf("(?", at + 2, StringComparison.Ordinal))
        {
            if (source.AsSpan(at + 2).TrimStart("mnsx") is ['i', ..])
                return true;
        }
        return false;
    }
}
