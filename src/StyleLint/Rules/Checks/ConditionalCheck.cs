using StyleLint.Documents;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Checks;

/// <summary>
/// What may stand only beside something else. Where <c>second</c> has a group, what the group holds is defined from there on and
/// <c>first</c> must be defined; where it has none, <c>second</c> must stand in the same region. Case counts in both, as published styles
/// expect although some say <c>ignorecase</c>; that is only about how a definition is written.
/// </summary>
internal sealed class ConditionalCheck(Pattern first, Pattern second, ExceptionList exceptions, StringComparer comparer) : ICheck
{
    public static ICheck? Read(YamlMap map)
    {
        var exceptions = ExceptionList.Read(map);
        var first = PatternCompiler.Read(map, "first", ignoreCase: false);
        var second = PatternCompiler.Read(map, "second", ignoreCase: false);
        var comparer = map.Bool("ignorecase") ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        return first is null || second is null ? null : new ConditionalCheck(first, second, exceptions, comparer);
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var defined = new HashSet<string>(comparer);
        foreach (var region in context.Regions)
        {
            if (second.HasGroups)
                Define(region, defined);
            else if (second.IsMatch(region.Text, region.Pairs))
                continue;
            foreach (var span in first.FindAll(region))
            {
                var finding = new Finding(region, span);
                if (!defined.Contains(finding.Match.Trim()) && !exceptions.Covers(finding))
                    yield return finding;
            }
        }
    }

    private void Define(Prose region, HashSet<string> defined)
    {
        foreach (var span in second.FindAll(region))
            defined.UnionWith(second.CapturesAt(region.Text, span.Start));
    }
}
