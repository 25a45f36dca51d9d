using System.Collections.Immutable;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>Reads the examples of a rule file.</summary>
internal static class ExampleReader
{
    public static ImmutableArray<Example> Read(YamlMap rule) => [.. rule.Maps("examples").Select(ReadOne).OfType<Example>()];

    private static Example? ReadOne(YamlMap map)
    {
        var format = map.String("format") ?? "txt";
        var bad = map.Scalar("bad");
        var good = map.Scalar("good");
        map.Close();
        if ((bad ?? good) is not { } text)
        {
            map.Faults.Add(map.Mapping.Report("an example needs 'bad' or 'good'."));
            return null;
        }
        if (bad is null)
            return new Example(format, new Markup(text.Value, []), null, text.Span);
        if (Parse(bad) is { } marked)
            return new Example(format, marked, good?.Value, text.Span);
        map.Faults.Add(bad.Report("a bad example must mark what is wrong: [|so|]."));
        return null;
    }

    private static Markup? Parse(YamlScalar bad)
    {
        try
        {
            return Markup.Parse(bad.Value) is { Spans.IsEmpty: false } marked ? marked : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
