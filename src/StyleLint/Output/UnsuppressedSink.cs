using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>Passes on what nobody suppressed.</summary>
internal sealed class UnsuppressedSink(IDiagnosticSink inner) : IDiagnosticSink
{
    public void Begin(RunDescription run) => inner.Begin(run);

    public void Write(Diagnostic diagnostic)
    {
        if (diagnostic.Suppression is null)
            inner.Write(diagnostic);
    }

    public void End(RunSummary summary) => inner.End(summary);
}
