using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>Passes on what somebody should act on, and of the rest what is asked for.</summary>
/// <param name="withSuppressed">Whether findings that a comment silenced are asked for.</param>
/// <param name="withKnown">Whether what a baseline knows is asked for.</param>
internal sealed class OpenFindingsSink(IDiagnosticSink inner, bool withSuppressed, bool withKnown) : IDiagnosticSink
{
    public void Begin(RunDescription run) => inner.Begin(run);

    public void Write(Diagnostic diagnostic)
    {
        var isWanted = (withSuppressed || diagnostic.Suppression is null) && (withKnown || diagnostic.BaselineState is null or BaselineState.New);
        if (isWanted)
            inner.Write(diagnostic);
    }

    public void End(RunSummary summary) => inner.End(summary);
}
