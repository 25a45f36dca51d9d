namespace StyleLint.Output;

/// <param name="Description">What it is for, in a few words.</param>
/// <param name="Create">Makes the sink that writes to a stream; UTF-8 without a mark, lines end in \n.</param>
public sealed record OutputFormat(string Name, string Description, Func<Stream, OutputOptions, IDiagnosticSink> Create)
{
    /// <summary>How many findings the format takes; of more, the worst are written. Null without a limit.</summary>
    public int? ResultLimit { get; init; }

    /// <summary>By which a report is known, where it could be taken for an article; null where it could not, or nothing tells.</summary>
    public string? FirstLine { get; init; }

    /// <summary>Whether findings that nobody need act on, suppressed or known ones, are written where the options ask for them.</summary>
    public bool MarksSettled { get; init; }

    /// <summary>Whether it names the repository and the commit that were read.</summary>
    public bool NamesRepository { get; init; }

    /// <summary>Whether it shows some findings only, of which those on changed lines come first.</summary>
    public bool PrefersChanged { get; init; }

    /// <summary>A sink for one run.</summary>
    public IDiagnosticSink Open(Stream stream, OutputOptions options)
    {
        var sink = Create(stream, options);
        return new OpenFindingsSink(sink, withSuppressed: MarksSettled && options.IncludeSuppressed, withKnown: MarksSettled && options.IncludeKnown);
    }
}
