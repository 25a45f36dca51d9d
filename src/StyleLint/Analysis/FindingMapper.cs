using System.Collections.Immutable;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Rules;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>Makes diagnostics of what a rule finds: places of the prose become places of the source, suggestions become fixes.</summary>
internal static class FindingMapper
{
    public static IEnumerable<Diagnostic> Map(ActiveRule active, Regions regions)
    {
        var rule = active.Rule;
        var diagnostics = rule.Run(regions)
            .Select(finding => Map(active, finding))
            .DistinctBy(diagnostic => (diagnostic.Span, diagnostic.Message))
            .Order(DiagnosticOrder.Instance);
        return rule.Limit > 0 ? diagnostics.Take(rule.Limit) : diagnostics;
    }

    private static Diagnostic Map(ActiveRule active, Finding finding) => new(active.Rule.Descriptor, finding.Prose.Source, finding.Prose.ToSource(finding.Span))
    {
        Severity = active.Severity,
        MessageId = finding.MessageId,
        Arguments = active.Rule.GetArguments(finding),
        Fixes = MapFixes(active.Rule, finding),
        RelatedLocations = [.. finding.Related.Select(r => new RelatedLocation(r.Prose.ToSource(r.Span), r.Message))],
    };

    /// <summary>
    /// A fix is offered only where the source says exactly what the prose says, so that no markup is deleted and no entity undone.
    /// Among several suggestions nobody chooses for the writer.
    /// </summary>
    private static ImmutableArray<Fix> MapFixes(Rule rule, Finding finding)
    {
        if (rule.Safety is not { } safety)
            return [];
        var fixes = finding.Suggestions
            .Where(change => finding.Prose.IsVerbatim(change.Span))
            .Select(change => MapFix(finding.Prose, change, finding.Suggestions.Length > 1 ? FixSafety.Manual : safety));
        return [.. fixes];
    }

    private static Fix MapFix(Prose prose, TextChange change, FixSafety safety)
    {
        var old = prose.Text.Substring(change.Span.Start, change.Span.Length);
        var title = change switch
        {
            { NewText: "" } => $"Remove '{old}'.",
            { Span.IsEmpty: true } => $"Insert '{change.NewText}'.",
            _ => $"Replace '{old}' with '{change.NewText}'.",
        };
        return new Fix(title, safety, [new TextChange(prose.ToSource(change.Span), change.NewText)]);
    }
}
