using System.Collections.Immutable;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Consistency;

/// <summary>
/// One name written two ways: with and without its accents or inner capitals, or, behind the same given name, with one letter
/// otherwise. Two names beside different names are two people.
/// </summary>
/// <param name="titles">Words before a name that do not tell whose it is.</param>
internal sealed class NameVariantsCheck(WordSet titles) : ICheck
{
    /// <summary>In shorter names one letter makes another name.</summary>
    private const int MinTypoLength = 6;

    /// <summary>A given name beside more names than that is one of a register, where each differs from the next by a letter.</summary>
    private const int MaxForms = 64;

    public static ICheck Read(YamlMap map) => new NameVariantsCheck(map.Words("titles"));

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var names = NameReader.Read(context.Blocks);
        return Alike(names).Concat(Misspelt(names)).Distinct().SelectMany(pair => Compare(pair, names));
    }

    private IEnumerable<Pair> Alike(Dictionary<string, List<NameOccurrence>> names)
    {
        var byBareForm = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names.Keys)
            Add(byBareForm, Accents.Remove(name), name);
        return Pairs(byBareForm).Where(pair => MayBeOneWord(pair) && IsOneName(names, pair));
    }

    /// <summary>Two that each have accents of their own are two words: Bình and Bính.</summary>
    private static bool MayBeOneWord(Pair pair) =>
        IsBare(pair.One) || IsBare(pair.Other) || pair.One.Equals(pair.Other, StringComparison.OrdinalIgnoreCase);

    private static bool IsBare(string name) => Accents.Remove(name) == name;

    /// <summary>Behind the same given name.</summary>
    private IEnumerable<Pair> Misspelt(Dictionary<string, List<NameOccurrence>> names)
    {
        var byGivenName = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, occurrences) in names)
        {
            if (name.Length < MinTypoLength)
                continue;
            foreach (var givenName in GivenNamesOf(occurrences))
                Add(byGivenName, givenName, name);
        }
        return Pairs(byGivenName).Where(pair => IsTypo(pair.One, pair.Other));
    }

    private static void Add(Dictionary<string, List<string>> formsByKey, string key, string form)
    {
        if (!formsByKey.TryGetValue(key, out var forms))
            formsByKey.Add(key, [form]);
        else if (forms[^1] != form)
            forms.Add(form);
    }

    /// <summary>Of the forms of one key; most have only one. The pairs of many would take without end.</summary>
    private static IEnumerable<Pair> Pairs(Dictionary<string, List<string>> formsByKey)
    {
        foreach (var forms in formsByKey.Values.Where(forms => forms.Count <= MaxForms))
        {
            for (var i = 0; i < forms.Count; i++)
            {
                for (var j = i + 1; j < forms.Count; j++)
                    yield return new Pair(forms[i], forms[j]);
            }
        }
    }

    private static IEnumerable<Finding> Compare(Pair pair, Dictionary<string, List<NameOccurrence>> names)
    {
        var (text, minority, majority) = (pair.Other, names[pair.One], names[pair.Other]);
        if (minority.Count > majority.Count || (minority.Count == majority.Count && IsLikelier(pair, names)))
            (text, minority, majority) = (pair.One, majority, minority);
        var model = majority[0];
        ImmutableArray<TextSpan> causes = [.. majority.Select(name => name.Prose.ToSource(name.Span))];
        return minority.Select(name => new Finding(name.Prose, name.Span)
        {
            Captures = [text, $"{minority.Count}", $"{majority.Count}"],
            Suggestions = [new TextChange(name.Span, text)],
            Causes = causes,
            Related = [new RelatedFinding(model.Prose, model.Span, $"Here it is '{text}'.")],
        });
    }

    /// <summary>
    /// Of two that are equally frequent, the one with more capitals inside (GitHub), which nobody adds by mistake, else the first. A
    /// second letter may well be a capital by mistake.
    /// </summary>
    private static bool IsLikelier(Pair pair, Dictionary<string, List<NameOccurrence>> names)
    {
        var capitals = pair.One.Skip(2).Count(char.IsUpper) - pair.Other.Skip(2).Count(char.IsUpper);
        var (one, other) = (names[pair.One][0], names[pair.Other][0]);
        return capitals == 0 ? one.Prose.ToSource(one.Span) < other.Prose.ToSource(other.Span) : capitals > 0;
    }

    /// <summary>Two names that are alike but for accents or capitals are one, unless the names beside them tell them apart.</summary>
    private bool IsOneName(Dictionary<string, List<NameOccurrence>> names, Pair pair)
    {
        var (one, other) = (names[pair.One], names[pair.Other]);
        return !AreApart(GivenNamesOf(one), GivenNamesOf(other)) && !AreApart(one.Select(name => name.After), other.Select(name => name.After));
    }

    private IEnumerable<string> GivenNamesOf(List<NameOccurrence> names) =>
        names.ConvertAll(name => name.Before).Where(name => name.Length > 0 && !titles.Contains(name));

    /// <summary>Whether both stand beside names and never beside the same.</summary>
    private static bool AreApart(IEnumerable<string> one, IEnumerable<string> other)
    {
        var (left, right) = (one.Where(name => name.Length > 0).ToHashSet(), other.Where(name => name.Length > 0).ToHashSet());
        return left.Count > 0 && right.Count > 0 && !left.Overlaps(right);
    }

    /// <summary>One letter more, less or otherwise, neither the first nor the last, which make other words (America, American).</summary>
    private static bool IsTypo(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;
        var start = one.AsSpan().CommonPrefixLength(other);
        var end = 0;
        while (end < Math.Min(one.Length, other.Length) - start && one[^(end + 1)] == other[^(end + 1)])
            end++;
        return start > 0 && end > 0 && Math.Max(one.Length, other.Length) - start - end == 1;
    }

    private sealed record Pair(string One, string Other);
}
