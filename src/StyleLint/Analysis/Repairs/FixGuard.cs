using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Fixes;

namespace StyleLint.Analysis.Repairs;

/// <summary>
/// Lets through only the fixes that change words and nothing else. It applies them, reads the article again and compares what is no prose:
/// so no fix can make or break markup, change code or a URL, or wrap a line.
/// </summary>
public sealed class FixGuard
{
    /// <summary>How often one article is read again to find out which of its fixes are at fault; beyond, those in doubt are refused.</summary>
    private const int MaxReadings = 100;

    /// <summary>In characters, so that a page of a megabyte does not take as long as a hundred of its size.</summary>
    private const int MaxReadAgain = 20_000_000;

    /// <summary>How often fixes in the same place are tried one after the other.</summary>
    private const int MaxRounds = 10;

    private readonly Document _original;
    private int _readingsLeft;

    private FixGuard(Document document)
    {
        _original = document;
        _readingsLeft = Math.Clamp(MaxReadAgain / Math.Max(1, document.Source.Text.Length), 1, MaxReadings);
        Document = document;
    }

    /// <summary>The article after what was applied.</summary>
    public Document Document { get; private set; }

    public ImmutableArray<Repair> Applied { get; private set; } = [];

    /// <summary>What would have changed more than words.</summary>
    public ImmutableArray<Repair> Refused { get; private set; } = [];

    /// <summary>What stands where something was applied.</summary>
    public ImmutableArray<Repair> Waiting { get; private set; } = [];

    /// <summary>Applies, of the repairs that do not collide, those that keep the article's structure.</summary>
    public static FixGuard Apply(Document document, IEnumerable<Repair> repairs)
    {
        var text = document.Source.Text;
        var guard = new FixGuard(document);
        guard.Refused = [.. repairs.Where(repair => !IsWhole(text, repair.Fix))];
        ImmutableArray<Repair> open = [.. repairs.Where(repair => IsWhole(text, repair.Fix))];
        while (true)
        {
            var chosen = FixApplier.Apply(text, open);
            guard.Applied = [];
            guard.Document = document;
            guard.Add(chosen.Applied);
            guard.Waiting = chosen.Waiting;
            if (guard.Applied.Length == chosen.Applied.Length)
                return guard;
            guard.Refused = [.. guard.Refused, .. chosen.Applied.Except(guard.Applied)];
            open = [.. guard.Applied, .. chosen.Waiting];
        }
    }

    /// <summary>The same diagnostics, without the fixes that would change more than words.</summary>
    internal static ImmutableArray<Diagnostic> Check(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var plain = new PlainFix(document);
        var open = Select(diagnostics, FixSafety.Unsafe).Where(repair => !plain.Is(repair.Fix)).ToImmutableArray();
        var refused = new List<Repair>();
        for (var round = 0; round < MaxRounds && !open.IsEmpty; round++)
        {
            var guard = Apply(document, open);
            refused.AddRange(guard.Refused);
            open = guard.Waiting;
        }
        return Withhold(diagnostics, [.. refused, .. open]);
    }

    internal static ImmutableArray<Diagnostic> Withhold(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Repair> repairs)
    {
        if (repairs.IsEmpty)
            return diagnostics;
        var withheld = repairs.Select(repair => repair.Diagnostic).ToHashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        return [.. diagnostics.Select(d => withheld.Contains(d) ? d with { Fixes = [] } : d)];
    }

    internal static IEnumerable<Repair> Select(IEnumerable<Diagnostic> diagnostics, FixSafety upTo)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.FixUpTo(upTo) is { } fix)
                yield return new Repair(diagnostic, fix);
        }
    }

    /// <summary>All at once where that is well, else each half on its own.</summary>
    private void Add(ImmutableArray<Repair> repairs)
    {
        if (repairs.IsEmpty || _readingsLeft == 0 || TryAdd(repairs) || repairs.Length == 1)
            return;
        Add(repairs[..(repairs.Length / 2)]);
        Add(repairs[(repairs.Length / 2)..]);
    }

    private bool TryAdd(ImmutableArray<Repair> repairs)
    {
        _readingsLeft--;
        var together = Applied.AddRange(repairs);
        var source = _original.Source.WithText(FixApplier.Apply(_original.Source.Text, together).Text);
        var document = DocumentReaders.Read(source);
        if (!ArticleStructure.HaveSameMarkup(_original, document))
            return false;
        (Document, Applied) = (document, together);
        return true;
    }

    /// <summary>Whether it leaves no half of a surrogate pair, which is no text and could not be written.</summary>
    private static bool IsWhole(string text, Fix fix) =>
        fix.Changes.All(change => !CutsPair(text, change.Span.Start) && !CutsPair(text, change.Span.End) && !HasHalfPair(change.NewText));

    private static bool CutsPair(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private static bool HasHalfPair(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }
        return false;
    }
}
