using System.Xml;
using StyleLint.Diagnostics;

namespace StyleLint.Output.Xml;

/// <summary>
/// JUnit's report: a suite a file, a failed case a finding. Its attributes hold counts, so it is written at the end. Readers take a
/// report without any case for a broken one, so a clean run has a case that passed.
/// </summary>
internal sealed class JUnitSink(Stream stream) : IDiagnosticSink
{
    private const string ToolName = "style-lint";

    private readonly List<Diagnostic> _diagnostics = [];

    public void Begin(RunDescription run)
    {
    }

    public void Write(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void End(RunSummary summary)
    {
        using var xml = XmlOutput.Open(stream);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", ToolName);
        if (_diagnostics.Count == 0)
            WritePassed(xml, summary);
        foreach (var file in _diagnostics.GroupBy(d => d.Source.Path))
            WriteSuite(xml, file.Key, [.. file]);
        xml.EndText();
    }

    private static void WritePassed(XmlWriter xml, RunSummary summary)
    {
        WriteSuiteStart(xml, ToolName, cases: 1, failures: 0, errors: 0);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", SummarySentence.Of(summary));
        xml.WriteAttributeString("classname", ToolName);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, string path, List<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.IsFromEngine());
        WriteSuiteStart(xml, path, diagnostics.Count, diagnostics.Count - errors, errors);
        foreach (var diagnostic in diagnostics)
            WriteCase(xml, diagnostic);
        xml.WriteEndElement();
    }

    private static void WriteSuiteStart(XmlWriter xml, string name, int cases, int failures, int errors)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlOutput.Clean(name));
        xml.WriteAttributeString("tests", XmlConvert.ToString(cases));
        xml.WriteAttributeString("failures", XmlConvert.ToString(failures));
        xml.WriteAttributeString("errors", XmlConvert.ToString(errors));
    }

    private static void WriteCase(XmlWriter xml, Diagnostic diagnostic)
    {
        var range = SourceRange.Of(diagnostic.Source, diagnostic.Span);
        var descriptor = diagnostic.Descriptor;
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", $"{descriptor.Id} {descriptor.Name} at {range.StartLine}:{range.StartColumn}");
        xml.WriteAttributeString("classname", XmlOutput.Clean(diagnostic.Source.Path));
        xml.WriteStartElement(diagnostic.IsFromEngine() ? "error" : "failure");
        xml.WriteAttributeString("type", diagnostic.Severity.ToWord());
        xml.WriteAttributeString("message", XmlOutput.Clean(Quoted.Message(diagnostic)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
