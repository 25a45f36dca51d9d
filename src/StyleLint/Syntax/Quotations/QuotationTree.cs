using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>The quotations of one article, and what is wrong with their marks.</summary>
/// <param name="Quotations">In the order of their openings, each before those inside it.</param>
/// <param name="Errors">In the order of the source.</param>
public sealed record QuotationTree(ImmutableArray<Quotation> Quotations, ImmutableArray<QuotationError> Errors)
{
    private List<PlacedPart> Parts => field ??= SortParts();

    private ILookup<Prose, QuotationPart> ByBlock => field ??= Quotations.SelectMany(q => q.Parts).ToLookup(part => part.Prose);

    /// <summary>How many states of readings were weighed, which is the work done: in proportion to the marks of the article.</summary>
    internal int Weighed { get; init; }

    /// <summary>What stands of quotations in one block.</summary>
    public IEnumerable<QuotationPart> PartsIn(Prose block) => ByBlock[block];

    /// <summary>Whether the whole span, in the source, stands between quotation marks.</summary>
    public bool IsQuoted(TextSpan source) => Innermost(source) is not null;

    /// <summary>The innermost quotation that holds the whole span, in the source; null where none does.</summary>
    public Quotation? Innermost(TextSpan source)
    {
        var at = LastStartingAtOrBefore(source.Start);
        for (; at >= 0; at--)
        {
            if (Parts[at].Source.Contains(source))
                return Parts[at].Quotation;
            if (Parts[at].Quotation.Depth == 1)
                return null;
        }
        return null;
    }

    private int LastStartingAtOrBefore(int offset) => BinarySearch.PartitionPoint(Parts.Count, part => Parts[part].Source.Start <= offset) - 1;

    /// <summary>By their starts, what holds others before them.</summary>
    private List<PlacedPart> SortParts()
    {
        var parts = new List<PlacedPart>();
        foreach (var quotation in Quotations)
        {
            foreach (var part in quotation.Parts)
                parts.Add(new PlacedPart(part.Source, quotation));
        }
        parts.Sort((one, other) =>
            one.Source.Start != other.Source.Start ? one.Source.Start.CompareTo(other.Source.Start) : other.Source.End.CompareTo(one.Source.End));
        return parts;
    }

    private sealed record PlacedPart(TextSpan Source, Quotation Quotation);
}
