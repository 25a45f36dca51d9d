using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Rules.Actions;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>Two ways to write one thing, of which an article should choose one: the rarer is reported, and points to the other.</summary>
internal sealed class ConsistencyCheck(ImmutableArray<Pattern> pairs) : ICheck
{
    public static ICheck? Read(YamlMap map)
    {
        var ignoreCase = map.Bool("ignorecase");
        var nonword = map.Bool("nonword");
        var pairs = ImmutableArray.CreateBuilder<Pattern>();
        foreach (var (one, other) in map.Pairs("either"))
        {
            var builder = new PatternBuilder(ignoreCase);
            builder.Alternatives([one, other], nonword, named: true);
            if (builder.Build(map.Faults) is { } pattern)
                pairs.Add(pattern);
        }
        if (map.Node("either") is null)
            map.Faults.Add(map.Mapping.Report("'either' must name two ways to write something."));
        return pairs.Count == 0 ? null : new ConsistencyCheck(pairs.ToImmutable());
    }

    public IEnumerable<Finding> Run(CheckContext context) => pairs.SelectMany(pair => Compare(context, pair));

    private static IEnumerable<Finding> Compare(CheckContext context, Pattern pair)
    {
        var found =
            from finding in pair.FindIn(context)
            select (Finding: finding, IsOther: pair.AlternativeAt(finding.Prose.Text, finding.Span.Start) == 1);
        var sides = found.ToLookup(f => f.IsOther, f => f.Finding);
        var (one, other) = (sides[false].ToList(), sides[true].ToList());
        if (one.Count == 0 || other.Count == 0)
            yield break;
        var (minority, majority) = IsMinority(one, other) ? (one, other) : (other, one);
        var form = CommonForm(majority);
        ImmutableArray<TextSpan> causes = [.. majority.Select(finding => finding.Prose.ToSource(finding.Span))];
        foreach (var finding in minority)
        {
            yield return finding with
            {
                Captures = [form, Text(minority.Count), Text(majority.Count)],
                Suggestions = [new TextChange(finding.Span, LetterCase.Like(form, finding.Match))],
                Causes = causes,
                Related = [new RelatedFinding(majority[0].Prose, majority[0].Span, $"Here it is '{majority[0].Match}'.")],
            };
        }
    }

    /// <summary>As the article mostly writes it, in small letters where it ever does.</summary>
    private static string CommonForm(List<Finding> findings)
    {
        var forms = findings.CountBy(finding => finding.Match).OrderByDescending(count => count.Value).Select(count => count.Key).ToList();
        return forms.Find(form => char.IsLower(form[0])) ?? forms[0];
    }

    /// <summary>Of two that are equally frequent, the one that comes second.</summary>
    private static bool IsMinority(List<Finding> one, List<Finding> other) =>
        one.Count != other.Count
            ? one.Count < other.Count
            : one[0].Prose.ToSource(one[0].Span) > other[0].Prose.ToSource(other[0].Span);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
