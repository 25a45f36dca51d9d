using StyleLint.Diagnostics;

namespace StyleLint.Analysis;

/// <summary>By path, span, id, and whatever else could tell two apart, so that output never depends on who was first.</summary>
public sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    private DiagnosticOrder()
    {
    }

    public static DiagnosticOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = string.CompareOrdinal(x.Source.Path, y.Source.Path);
        order = order != 0 ? order : x.Span.CompareTo(y.Span);
        order = order != 0 ? order : string.CompareOrdinal(x.Descriptor.Id, y.Descriptor.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
