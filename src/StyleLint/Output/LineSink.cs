using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary><c>path:line:column: severity id name: message</c>, line and column counted from one in UTF-16 code units.</summary>
internal sealed class LineSink(Stream stream) : IDiagnosticSink
{
    private readonly StreamWriter _writer = TextOutput.Open(stream);

    public void Begin(RunDescription run)
    {
    }

    public void Write(Diagnostic diagnostic)
    {
        var (line, character) = diagnostic.Source.GetLinePosition(diagnostic.Span.Start);
        var descriptor = diagnostic.Descriptor;
        _writer.WriteLine(Printable.Escape(
            $"{diagnostic.Source.Path}:{line + 1}:{character + 1}: {diagnostic.Severity.ToWord()} {descriptor.Id} {descriptor.Name}: {diagnostic.Message}"));
    }

    public void End(RunSummary summary) => _writer.Flush();
}
