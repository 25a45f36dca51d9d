using System.Collections.Immutable;
using System.Text;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Fixes;

/// <summary>Puts the changes of fixes into a text, one pass of them: each fix whole or not at all, and no two in the same place.</summary>
public static class FixApplier
{
    private static readonly Comparer<Repair> _order = Comparer<Repair>.Create(Compare);

    /// <summary>Where two fixes want the same place the earlier one wins, then the more severe, then the lower id.</summary>
    /// <exception cref="ArgumentException">A fix reaches beyond the text, or its own changes overlap.</exception>
    public static RepairedText Apply(string text, IEnumerable<Repair> repairs)
    {
        var applied = ImmutableArray.CreateBuilder<Repair>();
        var waiting = ImmutableArray.CreateBuilder<Repair>();
        var changes = new List<TextChange>();
        foreach (var repair in repairs.Order(_order))
        {
            Validate(text, repair);
            if (repair.Fix.Changes.All(change => IsFree(changes, change)))
            {
                foreach (var change in repair.Fix.Changes)
                    changes.Insert(IndexFor(changes, change), change);
                applied.Add(repair);
            }
            else
                waiting.Add(repair);
        }
        return new RepairedText(Apply(text, changes), applied.ToImmutable(), waiting.ToImmutable());
    }

    private static int Compare(Repair one, Repair other)
    {
        var byStart = StartOf(one.Fix) - StartOf(other.Fix);
        if (byStart != 0)
            return byStart;
        var (mine, its) = (one.Diagnostic, other.Diagnostic);
        return mine.Severity != its.Severity ? its.Severity - mine.Severity : string.CompareOrdinal(mine.Descriptor.Id, its.Descriptor.Id);
    }

    private static int StartOf(Fix fix)
    {
        var start = int.MaxValue;
        foreach (var change in fix.Changes)
            start = Math.Min(start, change.Span.Start);
        return start;
    }

    private static void Validate(string text, Repair repair)
    {
        var changes = repair.Fix.Changes;
        if (changes.Any(change => change.Span.End > text.Length))
            throw new ArgumentException($"A fix of {repair.Diagnostic.Descriptor.Id} reaches beyond the text.");
        for (var i = 0; i < changes.Length; i++)
        {
            for (var j = i + 1; j < changes.Length; j++)
            {
                if (changes[i].Span.OverlapsWith(changes[j].Span))
                    throw new ArgumentException($"The changes of a fix of {repair.Diagnostic.Descriptor.Id} overlap.");
            }
        }
    }

    /// <summary>The changes made so far do not collide, so only the neighbours can be in the way.</summary>
    private static bool IsFree(List<TextChange> sorted, TextChange change)
    {
        var at = IndexFor(sorted, change);
        return (at == 0 || !Collide(sorted[at - 1].Span, change.Span)) && (at == sorted.Count || !Collide(sorted[at].Span, change.Span));
    }

    private static int IndexFor(List<TextChange> sorted, TextChange change) =>
        BinarySearch.PartitionPoint(sorted.Count, index => sorted[index].Span < change.Span);

    /// <summary>What only touches collides too: what is repaired beside a fault may have been its cause, as two spaces in a row are.</summary>
    private static bool Collide(TextSpan a, TextSpan b) => a.Start <= b.End && b.Start <= a.End;

    private static string Apply(string text, List<TextChange> sorted)
    {
        var result = new StringBuilder(text.Length);
        var end = 0;
        foreach (var change in sorted)
        {
            result.Append(text, end, change.Span.Start - end).Append(change.NewText);
            end = change.Span.End;
        }
        return result.Append(text, end, text.Length - end).ToString();
    }
}
