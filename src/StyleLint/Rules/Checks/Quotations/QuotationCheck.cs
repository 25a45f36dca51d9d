using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Quotations;

/// <summary>What is wrong with quotation marks and apostrophes in the cheapest reading of the article.</summary>
/// <param name="reports">The errors to report; the name of each is also the id of its message where the rule has several.</param>
internal sealed class QuotationCheck(IReadOnlyCollection<QuotationCheck.NamedError> reports, bool hasMessages) : ICheck
{
    private static readonly NamedError[] _errors =
    [
        new("unclosed", QuotationErrorKind.Unclosed),
        new("unopened", QuotationErrorKind.Unopened),
        new("not-reopened", QuotationErrorKind.NotReopened),
        new("mismatched", QuotationErrorKind.Mismatched),
        new("doubled", QuotationErrorKind.Doubled),
        new("reversed", QuotationErrorKind.Reversed),
        new("empty", QuotationErrorKind.Empty),
        new("spaced", QuotationErrorKind.Spaced),
        new("unspaced", QuotationErrorKind.Unspaced),
        new("substitute", QuotationErrorKind.Substitute),
        new("spaced-apostrophe", QuotationErrorKind.SpacedApostrophe),
        new("wrong-apostrophe", QuotationErrorKind.WrongApostrophe),
    ];

    public static ICheck? Read(YamlMap map)
    {
        var reports = new List<NamedError>();
        foreach (var name in map.Scalars("reports"))
        {
            if (Array.Find(_errors, error => error.Name == name.Value) is { } error)
                reports.Add(error);
            else
                ReportUnknown(map, name);
        }
        if (reports.Count > 0)
            return new QuotationCheck(reports, map.Node("message") is YamlMapping);
        if (!map.Has("reports"))
            map.Faults.Add(map.Mapping.Report("'reports' is missing: which errors of quotation marks the rule is about."));
        return null;
    }

    public IEnumerable<Finding> Run(CheckContext context) =>
        from error in context.Tree.Quotations.Errors
        let name = reports.FirstOrDefault(named => named.Kind == error.Kind)?.Name
        where name is not null && context.Selects(error.Prose)
        select Report(error, hasMessages ? name : DiagnosticDescriptor.DefaultMessage);

    private static void ReportUnknown(YamlMap map, YamlScalar name)
    {
        var known = _errors.Select(error => error.Name).ToArray();
        map.Faults.Add(name.Report($"'reports' cannot be '{name.Value}'.{NearestWord.Choices(name.Value, known)}"));
    }

    private static Finding Report(QuotationError error, string messageId) => new(error.Prose, error.Span)
    {
        MessageId = messageId,
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

    /// <param name="Name">As the key <c>reports</c> names it.</param>
    internal sealed record NamedError(string Name, QuotationErrorKind Kind);
}
