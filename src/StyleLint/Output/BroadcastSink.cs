using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>Gives the same run to several sinks: the terminal and the reports.</summary>
public sealed class BroadcastSink(ImmutableArray<IDiagnosticSink> sinks) : IDiagnosticSink
{
    public void Begin(RunDescription run)
    {
        foreach (var sink in sinks)
            sink.Begin(run);
    }

    public void Write(Diagnostic diagnostic)
    {
        foreach (var sink in sinks)
            sink.Write(diagnostic);
    }

    public void End(RunSummary summary)
    {
        foreach (var sink in sinks)
            sink.End(summary);
    }
}
