using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Quotations;

/// <summary>What is wrong with quotation marks and apostrophes in the cheapest reading of the article.</summary>
/// <param name="reports">The errors to report; each is also the id of its message where the rule has several.</param>
internal sealed class QuotationCheck(ImmutableSortedDictionary<QuotationErrorKind, string> reports, bool hasMessages) : ICheck
{
    private static readonly (string Name, QuotationErrorKind Kind)[] Errors =
    [
        ("unclosed", QuotationErrorKind.Unclosed),
        ("unopened", QuotationErrorKind.Unopened),
        ("mismatched", QuotationErrorKind.Mismatched),
        ("doubled", QuotationErrorKind.Doubled),
        ("reversed", QuotationErrorKind.Reversed),
        ("empty", QuotationErrorKind.Empty),
        ("spaced", QuotationErrorKind.Spaced),
        ("unspaced", QuotationErrorKind.Unspaced),
        ("substitute", QuotationErrorKind.Substitute),
        ("spaced-apostrophe", QuotationErrorKind.SpacedApostrophe),
        ("wrong-apostrophe", QuotationErrorKind.WrongApostrophe),
    ];

    public static ICheck? Read(YamlMap map)
    {
        var reports = ImmutableSortedDictionary.CreateBuilder<QuotationErrorKind, string>();
        foreach (var name in map.Scalars("reports"))
        {
            if (Array.Find(Errors, error => error.Name == name.Value) is { Name: not null } error)
                reports[error.Kind] = error.Name;
            else
                ReportUnknown(map, name);
        }
        if (reports.Count > 0)
            return new QuotationCheck(reports.ToImmutable(), map.Node("message") is YamlMapping);
        if (!map.Has("reports"))
            map.Faults.Add(map.Mapping.Report("'reports' is missing: which errors of quotation marks the rule is about."));
        return null;
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var regions = context.Regions.ToHashSet();
        return context.Tree.Quotations.Errors.Where(error => reports.ContainsKey(error.Kind) && regions.Contains(error.Prose)).Select(Report);
    }

    private static void ReportUnknown(YamlMap map, YamlScalar name)
    {
        var known = Errors.Select(error => error.Name).ToArray();
        map.Faults.Add(name.Report($"'reports' cannot be '{name.Value}'.{NearestWord.Hint(name.Value, known)} It is any of: {string.Join(", ", known)}."));
    }

    private Finding Report(QuotationError error) => new(error.Prose, error.Span)
    {
        MessageId = hasMessages ? reports[error.Kind] : DiagnosticDescriptor.DefaultMessage,
        Suggestions = error.Repair is { } repair ? [repair] : [],
        Related = Begins(error),
        Causes = error.Kind switch
        {
            QuotationErrorKind.Unclosed => [error.Prose.ToSource(new TextSpan(error.Span.Start, error.Prose.Length))],
            QuotationErrorKind.Unopened => [error.Prose.ToSource(new TextSpan(0, error.Span.End))],
            _ => [],
        },
    };

    private static ImmutableArray<RelatedFinding> Begins(QuotationError error)
    {
        if (error.Quotation is not { Parts: [var first, ..] } || (first.Prose == error.Prose && error.Span.OverlapsWith(first.Opening)))
            return [];
        return [new RelatedFinding(first.Prose, first.Opening, "The quotation begins here.")];
    }
}
