using System.Collections.Immutable;
using StyleLint.Output.Sarif;
using StyleLint.Output.Terminal;

namespace StyleLint.Output;

/// <summary>The table of formats.</summary>
public static class OutputFormats
{
    /// <summary>In the order in which they are listed to a user.</summary>
    public static ImmutableArray<OutputFormat> All { get; } =
    [
        new("text", "for people: the line, the words underlined, what to do", (stream, options) => new TextSink(stream, options)),
        new("line", "one line a finding, for editors and grep", (stream, options) => new LineSink(stream, options)),
        new("json", "for programs: ranges, offsets, fixes", (stream, _) => new JsonSink(stream)),
        new("sarif", "for code scanning and editors", (stream, options) => new SarifSink(stream, options))
        {
            ResultLimit = SarifSink.MaxResults,
            KnowsSuppressions = true,
        },
    ];

    /// <summary>Null where no format has this name.</summary>
    public static OutputFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
