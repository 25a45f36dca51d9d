using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>
/// Makes diagnostics of what a rule finds: places of the prose become places of the source, suggestions become fixes. What an English rule finds
/// of words in a paragraph of another language is none of its business.
/// </summary>
internal static class FindingMapper
{
    /// <summary>Nobody reads more of one rule in one file, and a file of nothing but faults would fill the memory.</summary>
    public const int MaxFindings = 10_000;

    public static IReadOnlyList<Diagnostic> Map(ActiveRule active, Regions regions, QuotedWords quoted)
    {
        // Most rules find nothing in most articles, and are then to cost nothing more.
        List<Diagnostic>? diagnostics = null;
        foreach (var finding in active.Rule.Run(regions))
        {
            if (diagnostics?.Count == MaxFindings)
            {
                diagnostics.Add(TooMany(active.Rule, regions.Tree.Document.Source));
                break;
            }
            if (Map(active, finding, quoted) is { } diagnostic)
                (diagnostics ??= []).Add(diagnostic);
        }
        if (diagnostics is null)
            return [];
        var distinct = Distinct(diagnostics.Order(DiagnosticOrder.Instance));
        return [.. active.Rule.Limit > 0 ? distinct.Take(active.Rule.Limit) : distinct];
    }

    private static Diagnostic TooMany(Rule rule, SourceText source) => EngineDiagnostics.ResultLimit.At(source, default,
        string.Create(CultureInfo.InvariantCulture, $"'{rule.Descriptor.Name}' finds more than {MaxFindings:N0} places in this file. The others are left out."));

    /// <summary>Null for what is no matter of the rule.</summary>
    private static Diagnostic? Map(ActiveRule active, Finding finding, QuotedWords quoted)
    {
        if (active.Rule.IsEnglish && IsAboutWords(finding) && EnglishProse.IsForeign(finding.Prose.Text, finding.Span))
            return null;
        var diagnostic = Describe(active, finding, quoted);
        var isWanted = active.Rule.Quoted == QuotedText.Include || quoted.Contain(diagnostic.Span) == (active.Rule.Quoted == QuotedText.Only);
        return isWanted ? diagnostic : null;
    }

    /// <summary>Of several that say the same of the same place, which follow each other in order, the first.</summary>
    private static IEnumerable<Diagnostic> Distinct(IEnumerable<Diagnostic> ordered)
    {
        Diagnostic? last = null;
        foreach (var diagnostic in ordered)
        {
            if (last?.Span != diagnostic.Span || last.Message != diagnostic.Message)
                yield return last = diagnostic;
        }
    }

    /// <summary>Rather than about marks and figures, which other languages have in common with English; but French parts some marks from their word.</summary>
    private static bool IsAboutWords(Finding finding) =>
        finding.Match.All(c => char.IsLetter(c) || char.IsWhiteSpace(c) || c is '’' or '\'' or '-' or ';' or ':' or '!' or '?');

    private static Diagnostic Describe(ActiveRule active, Finding finding, QuotedWords quoted) => new(
        active.Rule.Descriptor, finding.Prose.Source, finding.Prose.ToSource(finding.Span))
    {
        Causes = finding.Causes,
        Severity = active.Severity,
        MessageId = finding.MessageId,
        Arguments = active.Rule.GetArguments(finding),
        Fixes = MapFixes(active.Rule, finding, quoted),
        RelatedLocations = [.. finding.Related.Select(r => new RelatedLocation(r.Prose.ToSource(r.Span), r.Message))],
    };

    /// <summary>
    /// A fix is offered only where the source says exactly what the prose says, so that no markup is deleted and no entity undone.
    /// Among several suggestions nobody chooses for the writer, nor does anybody change what somebody else said.
    /// </summary>
    private static ImmutableArray<Fix> MapFixes(Rule rule, Finding finding, QuotedWords quoted)
    {
        if (rule.Safety is not { } safety)
            return [];
        var isChoice = finding.Suggestions.Length > 1;
        var changes = finding.Suggestions.Where(change => finding.Prose.IsVerbatim(change.Span))
            .Select(change => new TextChange(finding.Prose.ToSource(change.Span), change.NewText));
        return [.. changes.Select(change => MapFix(finding.Prose.Source, change, SafetyOf(change)))];

        FixSafety SafetyOf(TextChange change) => isChoice || quoted.AreChanged(change.Span, change.NewText) ? FixSafety.Manual : safety;
    }

    private static Fix MapFix(SourceText source, TextChange change, FixSafety safety)
    {
        var old = source.ToString(change.Span);
        var title = change switch
        {
            { NewText: "" } => $"Remove '{old}'.",
            { Span.IsEmpty: true } => $"Insert '{change.NewText}'.",
            _ => $"Replace '{old}' with '{change.NewText}'.",
        };
        return new Fix(title, safety, [change]);
    }
}
