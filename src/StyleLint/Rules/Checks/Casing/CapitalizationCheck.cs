using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Casing;

/// <summary>A text, such as a heading, whose words are not capitalised as the style has it.</summary>
internal sealed class CapitalizationCheck(CaseStyle style, Pattern? prefix, double threshold) : ICheck
{
    private const double DefaultThreshold = 0.8;

    public static ICheck? Read(YamlMap map)
    {
        var exceptions = ExceptionList.Read(map);
        var smallWords = map.Choice("style", "AP", "Chicago") is "Chicago" ? SmallWords.Chicago : SmallWords.AssociatedPress;
        var indicators = map.Strings("indicators");
        var threshold = map.Number("threshold");
        var prefix = map.Has("prefix") ? PatternCompiler.Read(map, "prefix") : null;
        CaseStyle? style = map.Required("match")?.Value switch
        {
            null => null,
            "$title" => new TitleCase(exceptions, smallWords),
            "$sentence" => new SentenceCase(exceptions, indicators),
            "$lower" => new UniformCase(exceptions, isUpper: false),
            "$upper" => new UniformCase(exceptions, isUpper: true),
            _ => PatternCompiler.Read(map, "match") is { } pattern ? new PatternCase(exceptions, pattern) : null,
        };
        return style is null ? null : new CapitalizationCheck(style, prefix, threshold > 0 ? threshold : DefaultThreshold);
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var region in context.Regions)
        {
            var span = Body(region.Text);
            var text = region.Text.Substring(span);
            if (style.Conformity(text) is { } share && share < threshold)
            {
                var converted = style.Convert(text);
                yield return new Finding(region, span) { Suggestions = converted is null ? [] : [new TextChange(span, converted)] };
            }
        }
    }

    /// <summary>Without the spaces around and the prefix that has a case of its own.</summary>
    private TextSpan Body(string text)
    {
        var start = prefix?.FindAll(text).FirstOrDefault(span => span.Start == 0).End ?? 0;
        return text.AsSpan(start).Trimmed().Shift(start);
    }
}
