using StyleLint.Diagnostics;

namespace StyleLint.Output.Terminal;

/// <summary><c>path:line:column: severity id name: message</c>, line and column counted from one in UTF-16 code units.</summary>
internal sealed class LineSink(Stream stream, OutputOptions options) : IDiagnosticSink
{
    private readonly TerminalWriter _writer = new(stream, options);

    public void Begin(RunDescription run)
    {
    }

    public void Write(Diagnostic diagnostic)
    {
        var range = SourceRange.Of(diagnostic.Source, diagnostic.Span);
        var descriptor = diagnostic.Descriptor;
        _writer
            .Append($"{diagnostic.Source.Path}:{range.StartLine}:{range.StartColumn}: ")
            .Append($"{diagnostic.Severity.ToWord()} {descriptor.Id} {descriptor.Name}: {Quoted.Message(diagnostic)}")
            .EndLine();
    }

    public void End(RunSummary summary) => _writer.Flush();
}
