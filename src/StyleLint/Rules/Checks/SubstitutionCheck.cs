using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Actions;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>Words that should be others.</summary>
/// <param name="adaptApostrophes">Whether an apostrophe that is put in is drawn as the article draws its others.</param>
/// <param name="keepMembers">Whether what stands behind the name of a module is right (<see cref="ModuleMember"/>).</param>
internal sealed class SubstitutionCheck(
    Pattern pattern, ImmutableArray<Swap> swaps, ExceptionList exceptions, bool capitalize, bool keepMembers, bool adaptApostrophes) : ICheck
{
    /// <summary>Longer keys go first, so that <c>in order to</c> is found before <c>in order</c>.</summary>
    public static ICheck? Read(YamlMap map)
    {
        var exceptions = ExceptionList.Read(map);
        var ignoreCase = map.Bool("ignorecase");
        var nonword = map.Bool("nonword");
        var capitalize = map.Bool("capitalize");
        var keepMembers = map.Bool("keep-members");
        var adaptApostrophes = map.Bool("adapt-apostrophes");
        // Parts of speech, by which another tool narrows what it finds.
        _ = map.Node("pos");
        var pairs = map.Pairs("swap").OrderByDescending(pair => pair.Key.Value.Length).ToImmutableArray();
        if (pairs.IsEmpty)
        {
            map.Faults.Add(map.Mapping.Report("'swap' must say what to look for and what should stand there."));
            return null;
        }
        var builder = new PatternBuilder(ignoreCase);
        builder.Alternatives([.. pairs.Select(pair => pair.Key)], nonword, named: true);
        if (builder.Build(map.Faults) is not { } pattern || !pairs.All(pair => IsSound(pair, map.Faults)))
            return null;
        var isReplaced = map.Mapping.Find("action") is YamlMapping action && action.Find("name") is YamlScalar { Value: "replace" };
        var swaps = pairs.Select(pair => Swap.Create(pair.Key.Value, pair.Value.Value, ignoreCase, isReplaced, isOfWords: !nonword));
        return new SubstitutionCheck(pattern, [.. swaps], exceptions, capitalize, keepMembers, adaptApostrophes);
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var finding in pattern.FindIn(context))
        {
            if (!exceptions.Covers(finding) && !(keepMembers && ModuleMember.Is(finding)) && Suggest(finding) is { } suggestions)
                yield return finding with { Suggestions = suggestions };
        }
    }

    /// <summary>A key whose groups its value names is run for itself, too.</summary>
    private static bool IsSound(YamlPair pair, ICollection<Diagnostic> faults) =>
        !pair.Value.Value.Contains('$', StringComparison.Ordinal) || pair.Key.File.IsProved || PatternCompiler.Compile(pair.Key, faults) is not null;

    /// <summary>Null where what stands there is what should.</summary>
    private ImmutableArray<TextChange>? Suggest(Finding finding)
    {
        var index = pattern.AlternativeAt(finding.Prose.Text, finding.Span.Start);
        if (swaps[index].Replace(finding, capitalize) is not { } replacements)
            return null;
        if (adaptApostrophes && ApostropheStyle.IsStraight(finding.Prose.Source.Text))
            replacements = [.. replacements.Select(text => text.Replace('’', '\''))];
        return [.. replacements.Select(text => text.Length == 0 ? Removal.Of(finding) : new TextChange(finding.Span, text))];
    }
}
