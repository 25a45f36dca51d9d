using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>Reads the examples of a rule file.</summary>
internal static class ExampleReader
{
    private static readonly string[] _formats = [.. DocumentReaders.Endings.Select(ending => ending[1..])];

    /// <summary>The key before which the reading of a shipped file stops: only its documentation and its tests ask for what follows.</summary>
    public const string Key = "examples";

    /// <summary>Reads the examples at once, so that their faults are reported, or, of a shipped file, when they are asked for.</summary>
    public static Func<ImmutableArray<Example>> Defer(YamlMap rule)
    {
        var file = rule.Mapping.File;
        if (file.IsProved)
            return () => YamlParser.Parse(file, rule.Faults) is YamlMapping whole ? Read(new YamlMap(whole, rule.Faults)) : [];
        var examples = Read(rule);
        return () => examples;
    }

    private static ImmutableArray<Example> Read(YamlMap rule) => [.. rule.Maps(Key).Select(ReadOne).OfType<Example>()];

    /// <summary>The key <c>tests</c>, as Vale has it; what it can say of projects and views is not for one rule.</summary>
    public static ImmutableArray<RuleTest> ReadTests(YamlMap rule) => [.. rule.Maps("tests").Select(ReadTest).OfType<RuleTest>()];

    private static RuleTest? ReadTest(YamlMap map)
    {
        foreach (var key in (ReadOnlySpan<string>)["name", "about", "rule", "view"])
            _ = map.Node(key);
        var format = map.Choice("format", _formats) ?? "md";
        var want = map.Mapping.Find("want") is null ? default(ImmutableArray<string>?) : map.Strings("want");
        var (contains, absent) = (map.Strings("contains"), map.Strings("absent"));
        var input = map.Required("input");
        _ = map.Node("want");
        map.Close();
        return input is null ? null : new RuleTest(format, input.Value, want, contains, absent, input.Span);
    }

    private static Example? ReadOne(YamlMap map)
    {
        var format = map.Choice("format", _formats) ?? "txt";
        var locale = map.String("locale");
        var bad = map.Scalar("bad");
        var good = map.Scalar("good");
        map.Close();
        if ((bad ?? good) is not { } text)
        {
            map.Faults.Add(map.Mapping.Report("an example needs 'bad' or 'good'."));
            return null;
        }
        var marked = bad is null ? new Markup(text.Value, []) : Parse(bad);
        if (marked is null)
        {
            map.Faults.Add(text.Report("a bad example must mark what is wrong: [|so|]."));
            return null;
        }
        return new Example(format, marked, bad is null ? null : good?.Value, text.Span) { Locale = locale };
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
