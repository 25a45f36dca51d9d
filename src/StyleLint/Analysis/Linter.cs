using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Analysis.Directives;
using StyleLint.Analysis.Repairs;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Rules;
using StyleLint.Syntax;

namespace StyleLint.Analysis;

/// <summary>Runs rules over one document at a time. It keeps nothing between documents and serves several threads at once.</summary>
/// <param name="timings">Where to note how long each rule took; null not to.</param>
public sealed class Linter(RuleSet ruleSet, RuleTimings? timings = null)
{
    /// <returns>In order of span, then id; suppressed findings are among them, marked.</returns>
    public ImmutableArray<Diagnostic> Lint(Document document) => FixGuard.Check(document, Find(document));

    /// <summary>The same, with fixes that nobody has tried yet.</summary>
    internal ImmutableArray<Diagnostic> Find(Document document)
    {
        ImmutableArray<Diagnostic> faults = [];
        if (!ruleSet.Ignores.IsEmpty)
            document = IgnoredText.Hide(document, ruleSet.Ignores, out faults);
        var tree = new ProseTree(document, ruleSet.Locale);
        var regions = new Regions(tree);
        var quoted = new QuotedWords(tree);
        var found = ruleSet.Rules.SelectMany(active => Run(active, regions, quoted)).Order(DiagnosticOrder.Instance);
        var identified = Identify(found, new Sentences(tree));
        return [.. Suppressions.Read(document).Apply(identified, ruleSet.Has).Concat(faults).Order(DiagnosticOrder.Instance)];
    }

    private IReadOnlyList<Diagnostic> Run(ActiveRule active, Regions regions, QuotedWords quoted) => timings is null
        ? TryRun(active, regions, quoted)
        : timings.Measure(active.Rule, () => TryRun(active, regions, quoted));

    /// <summary>The one place that catches what a rule throws: whatever happens here, the other rules and files are still checked.</summary>
    private static IReadOnlyList<Diagnostic> TryRun(ActiveRule active, Regions regions, QuotedWords quoted)
    {
        var rule = active.Rule;
        try
        {
            return FindingMapper.Map(active, regions, quoted);
        }
        catch (RegexMatchTimeoutException)
        {
            return [Failure(rule, regions, "its pattern took too long. Make the pattern simpler.")];
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return [Failure(rule, regions, e.Message)];
        }
    }

    private static Diagnostic Failure(Rule rule, Regions regions, string reason) =>
        EngineDiagnostics.CheckFailed.At(regions.Tree.Document.Source, default, rule.Descriptor.Name, reason);

    private static IEnumerable<Diagnostic> Identify(IEnumerable<Diagnostic> diagnostics, Sentences sentences)
    {
        var fingerprints = new Fingerprints();
        foreach (var diagnostic in diagnostics)
        {
            var match = diagnostic.Source.ToString(diagnostic.Span);
            yield return diagnostic with
            {
                LazyFingerprint = fingerprints.Of(diagnostic.Descriptor.Id, sentences.Around(diagnostic.Span), match),
            };
        }
    }
}
