using System.Xml;
using StyleLint.Diagnostics;

namespace StyleLint.Output.Xml;

/// <summary>Checkstyle's report, which many build servers read.</summary>
internal sealed class CheckstyleSink(Stream stream) : IDiagnosticSink
{
    private readonly XmlWriter _xml = XmlOutput.Open(stream);
    private string? _path;

    public void Begin(RunDescription run)
    {
        _xml.WriteStartElement("checkstyle");
        _xml.WriteAttributeString("version", "4.3");
    }

    public void Write(Diagnostic diagnostic)
    {
        if (diagnostic.Source.Path != _path)
            StartFile(diagnostic.Source.Path);
        var range = SourceRange.Of(diagnostic.Source, diagnostic.Span);
        _xml.WriteStartElement("error");
        _xml.WriteAttributeString("line", XmlConvert.ToString(range.StartLine));
        _xml.WriteAttributeString("column", XmlConvert.ToString(range.StartColumn));
        _xml.WriteAttributeString("severity", diagnostic.Severity is Severity.Suggestion ? "info" : diagnostic.Severity.ToWord());
        _xml.WriteAttributeString("message", XmlOutput.Clean(Quoted.Message(diagnostic)));
        _xml.WriteAttributeString("source", $"{diagnostic.Descriptor.Id} {diagnostic.Descriptor.Name}");
        _xml.WriteEndElement();
    }

    public void End(RunSummary summary)
    {
        EndFile();
        _xml.EndText();
    }

    private void StartFile(string path)
    {
        EndFile();
        _path = path;
        _xml.WriteStartElement("file");
        _xml.WriteAttributeString("name", XmlOutput.Clean(path));
    }

    private void EndFile()
    {
        if (_path is not null)
            _xml.WriteEndElement();
    }
}
