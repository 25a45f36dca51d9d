using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>
/// Somewhere diagnostics go. One run is <see cref="Begin"/>, <see cref="Write"/> for each diagnostic in order of path, span and id,
/// and <see cref="End"/>, after which everything is in the stream that the sink was given. The stream stays open; what it throws
/// passes through.
/// </summary>
public interface IDiagnosticSink
{
    void Begin(RunDescription run);

    /// <summary>A finding, or what the engine itself has to say (SL90xx); suppressed ones too.</summary>
    void Write(Diagnostic diagnostic);

    void End(RunSummary summary);
}
