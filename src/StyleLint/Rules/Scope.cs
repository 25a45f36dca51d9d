using System.Collections.Immutable;

namespace StyleLint.Rules;

/// <summary>
/// Which parts of an article a rule looks at: one of several selectors, each a chain of terms that all hold. A term holds for a block
/// that has all its dot parts, in any order: <c>text.heading.h2.md</c> is a heading, an h2, and so on.
/// </summary>
public sealed class Scope : IEquatable<Scope>
{
    private readonly string _text;

    private Scope(ImmutableArray<Selector> selectors)
    {
        Selectors = selectors;
        _text = string.Join(", ", selectors);
    }

    /// <summary>All prose, block by block.</summary>
    public static Scope Text { get; } = new([new Selector(RegionUnit.Block, [new Term(["text"], IsNegated: false)])]);

    internal ImmutableArray<Selector> Selectors { get; }

    public bool Equals(Scope? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as Scope);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _text;

    /// <summary>The same without the blocks, what lies in them, and the parts of lines that go by one of these words.</summary>
    internal Scope Except(IEnumerable<string> words)
    {
        var terms = words.Select(word => new Term([word], IsNegated: true)).ToImmutableArray();
        return Of(Selectors.Select(selector => selector with { Terms = selector.Terms.AddRange(terms) }));
    }

    internal static Scope Of(IEnumerable<Selector> selectors) => new([.. selectors]);

    internal sealed record Selector(RegionUnit Unit, ImmutableArray<Term> Terms)
    {
        public bool Matches(IReadOnlySet<string> parts)
        {
            foreach (var term in Terms)
            {
                if (term.IsIn(parts) == term.IsNegated)
                    return false;
            }
            return true;
        }

        public bool Names(string word) => Terms.Any(term => !term.IsNegated && term.Parts.Contains(word));

        public override string ToString() => string.Join(" & ", Terms);
    }

    internal sealed record Term(ImmutableArray<string> Parts, bool IsNegated)
    {
        /// <summary>A plain loop: every block of every article is asked about.</summary>
        public bool IsIn(IReadOnlySet<string> parts)
        {
            foreach (var part in Parts)
            {
                if (!parts.Contains(part))
                    return false;
            }
            return true;
        }

        public override string ToString() => (IsNegated ? "~" : "") + string.Join('.', Parts);
    }
}
