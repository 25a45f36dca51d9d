using System.Collections.Immutable;

namespace StyleLint.Output;

/// <summary>The table of formats.</summary>
public static class OutputFormats
{
    /// <summary>In the order in which they are listed to a user.</summary>
    public static ImmutableArray<OutputFormat> All { get; } =
    [
        new("line", "one line a finding: path:line:column: severity id name: message", (stream, _) => new LineSink(stream)),
    ];

    /// <summary>Null where no format has this name.</summary>
    public static OutputFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
