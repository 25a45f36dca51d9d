using System.Collections.Immutable;
using StyleLint.Rules.Actions;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Consistency;

/// <summary>
/// Two ways to write one thing, of which an article should choose one: the rarer is reported, and points to the other. Where the first is
/// British and the second American, a locale of either makes the choice.
/// </summary>
internal sealed class ConsistencyCheck(ImmutableArray<Pattern> pairs, ImmutableArray<Pattern> varieties, ExceptionList exceptions) : ICheck
{
    private const string AgainstLocale = "locale";

    public static ICheck? Read(YamlMap map)
    {
        var exceptions = ExceptionList.Read(map, takesVocabulary: false);
        var (ignoreCase, nonword) = (map.Bool("ignorecase"), map.Bool("nonword"));
        var (pairs, varieties) = (ReadPairs(map, "either", ignoreCase, nonword), ReadPairs(map, "varieties", ignoreCase, nonword));
        if (!map.Has("either") && !map.Has("varieties"))
            map.Faults.Add(map.Mapping.Report("'either' must name two ways to write something."));
        return pairs.IsEmpty && varieties.IsEmpty ? null : new ConsistencyCheck(pairs, varieties, exceptions);
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var variety = Varieties.Of(context.Tree.Locale);
        var ofVarieties = varieties.SelectMany(pair => variety is { } v ? FindAgainst(v, SidesOf(pair, context)) : Compare(SidesOf(pair, context)));
        return pairs.SelectMany(pair => Compare(SidesOf(pair, context))).Concat(ofVarieties);
    }

    private static ImmutableArray<Pattern> ReadPairs(YamlMap map, string key, bool ignoreCase, bool nonword)
    {
        var pairs = ImmutableArray.CreateBuilder<Pattern>();
        foreach (var (one, other) in map.Pairs(key))
        {
            var builder = new PatternBuilder(ignoreCase);
            builder.Alternatives([one, other], nonword, named: true);
            if (builder.Build(map.Faults) is { } pattern)
                pairs.Add(pattern);
        }
        return pairs.ToImmutable();
    }

    /// <summary>What was found of the first way (false) and of the other (true).</summary>
    private ILookup<bool, Finding> SidesOf(Pattern pair, CheckContext context) => pair.FindIn(context)
        .Where(finding => !exceptions.Covers(finding))
        .ToLookup(finding => pair.AlternativeAt(finding.Prose.Text, finding.Span.Start) == 1);

    private static IEnumerable<Finding> FindAgainst(Variety variety, ILookup<bool, Finding> sides) => variety switch
    {
        Variety.British => sides[true].Select(finding => finding with { MessageId = AgainstLocale, Captures = [nameof(Variety.American)] }),
        _ => sides[false].Select(finding => finding with { MessageId = AgainstLocale, Captures = [nameof(Variety.British)] }),
    };

    private static IEnumerable<Finding> Compare(ILookup<bool, Finding> sides)
    {
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
                Captures = [form, $"{minority.Count}", $"{majority.Count}"],
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
}
