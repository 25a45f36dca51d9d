using StyleLint.Diagnostics;

namespace StyleLint.Cli.Reports;

/// <summary>How often each rule was broken.</summary>
internal sealed class RuleStatistics
{
    private readonly Dictionary<DiagnosticDescriptor, int> _counts = new(ReferenceEqualityComparer.Instance);

    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.IsOpen)
            _counts[diagnostic.Descriptor] = _counts.GetValueOrDefault(diagnostic.Descriptor) + 1;
    }

    public void WriteTo(TextWriter writer)
    {
        foreach (var (descriptor, count) in _counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Id, StringComparer.Ordinal))
            writer.WriteLine($"{count,7}  {descriptor.Id,-8} {descriptor.Name}");
    }
}
