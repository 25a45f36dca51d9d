using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Rules;
using StyleLint.Text;

namespace StyleLint.Accuracy;

/// <summary>
/// What some rules find of the damage in corpora, and what they say of their clean texts. Each rule is credited with the damage that it
/// found. It answers for the kinds of damage of which it found the most cases, so that nobody has to list which rule is for what.
/// </summary>
internal sealed partial record Score(ImmutableArray<Rule> Rules, ImmutableArray<CaseResult> Cases, ImmutableArray<Diagnostic> Alarms, int CleanWords)
{
    /// <summary>Of all that is not hard.</summary>
    public Tally Total => Tally.From(Cases.Where(c => !c.Damage.IsHard));

    /// <summary>What is hard comes last.</summary>
    public IEnumerable<(string Kind, bool IsHard, Tally Tally)> Kinds =>
        from result in Cases
        group result by (result.Damage.IsHard, result.Damage.CountedAs) into kind
        orderby kind.Key
        select (kind.Key.CountedAs, kind.Key.IsHard, Tally.From(kind));

    public double AlarmsPer10000Words => CleanWords == 0 ? 0 : 1e4 * Alarms.Length / CleanWords;

    public static Score Measure(IReadOnlyCollection<Corpus> corpora, IEnumerable<Rule> rules)
    {
        var measured = rules.ToImmutableArray();
        var linter = new Linter(RuleSet.Of(measured));
        var damaged = corpora.SelectMany(corpus => corpus.Damages.Select(damage => (Damage: damage, Text: corpus.Read(damage.File)))).ToList();
        var cases = damaged.AsParallel().AsOrdered().Select(d => Try(d.Damage, Lint(linter, d.Text)));
        var clean = corpora.SelectMany(corpus => corpus.CleanTexts).ToList();
        var alarms = clean.AsParallel().AsOrdered().SelectMany(text => Lint(linter, text));
        return new Score(measured, [.. cases], [.. alarms], clean.Sum(text => Word().Count(text.Text)));
    }

    public ImmutableSortedDictionary<string, Measurement> MeasureRules()
    {
        var answersFor = Cases
            .GroupBy(c => c.Damage.CountedAs)
            .ToDictionary(kind => kind.Key, kind => FindsMostOf(kind));
        return Rules.ToImmutableSortedDictionary(
            rule => rule.Descriptor.Id,
            rule =>
            {
                var id = rule.Descriptor.Id;
                var found = Cases.Count(c => c.FoundBy.Contains(id));
                var missed = Cases.Count(c => !c.FoundBy.Contains(id) && answersFor[c.Damage.CountedAs] == id);
                return new Measurement(found, found + missed, Alarms.Count(alarm => alarm.Descriptor.Id == id), CleanWords);
            },
            StringComparer.Ordinal);
    }

    /// <summary>Null where none finds any.</summary>
    private static string? FindsMostOf(IEnumerable<CaseResult> cases) =>
        cases.SelectMany(c => c.FoundBy).CountBy(id => id).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => count.Key).FirstOrDefault();

    private static CaseResult Try(Damage damage, IEnumerable<Diagnostic> diagnostics) =>
        new(damage, [.. diagnostics.Where(d => Judge.Finds(d, damage)).Select(d => d.Descriptor.Id).Distinct()]);

    private static IEnumerable<Diagnostic> Lint(Linter linter, SourceText source) =>
        linter.Lint(DocumentReaders.Read(source)).Where(d => d.Suppression is null);

    [GeneratedRegex(@"\w+(?:['’]\w+)*")]
    private static partial Regex Word();
}
