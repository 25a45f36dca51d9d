using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Checks;

/// <summary>Something that stands too often, or not often enough, in one region.</summary>
internal sealed class OccurrenceCheck(Pattern token, int? min, int? max) : ICheck
{
    public static ICheck? Read(YamlMap map)
    {
        var token = PatternCompiler.Read(map, "token", map.Bool("ignorecase"));
        var min = map.Has("min") ? map.Int("min") : default(int?);
        var max = map.Has("max") ? map.Int("max") : default(int?);
        if (min is null && max is null)
            map.Faults.Add(map.Mapping.Report("'min' or 'max' must say how often."));
        return token is null ? null : new OccurrenceCheck(token, min, max);
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var region in context.Regions)
        {
            var spans = token.FindAll(region);
            if (spans.Length > max || spans.Length < min)
                yield return new Finding(region, spans.FirstOrDefault()) { Captures = [$"{spans.Length}"] };
        }
    }
}
