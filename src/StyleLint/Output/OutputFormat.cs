namespace StyleLint.Output;

/// <param name="Description">What it is for, in a few words.</param>
/// <param name="Create">Makes the sink that writes to a stream; UTF-8 without a mark, lines end in \n.</param>
public sealed record OutputFormat(string Name, string Description, Func<Stream, OutputOptions, IDiagnosticSink> Create)
{
    /// <summary>How many findings the format takes; of more, the worst are written. Null without a limit.</summary>
    public int? ResultLimit { get; init; }

    /// <summary>Whether suppressed findings are written where the options ask for them.</summary>
    public bool KnowsSuppressions { get; init; }

    /// <summary>A sink for one run.</summary>
    public IDiagnosticSink Open(Stream stream, OutputOptions options)
    {
        var sink = Create(stream, options);
        return KnowsSuppressions && options.IncludeSuppressed ? sink : new UnsuppressedSink(sink);
    }
}
