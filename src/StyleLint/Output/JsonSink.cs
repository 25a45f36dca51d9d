using System.Collections.Immutable;
using System.Text.Json;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Output;

/// <summary>The project's own JSON (docs/output.md): an array of diagnostics between the run and its totals, written as they come.</summary>
internal sealed class JsonSink(Stream stream) : IDiagnosticSink
{
    private const int FlushAt = 1 << 15;

    private readonly Utf8JsonWriter _json = JsonOutput.Open(stream);

    public void Begin(RunDescription run)
    {
        _json.WriteStartObject();
        _json.WriteNumber("formatVersion", 1);
        _json.WriteString("toolVersion", run.ToolVersion);
        _json.WriteStartArray("diagnostics");
    }

    public void Write(Diagnostic diagnostic)
    {
        var source = diagnostic.Source;
        _json.WriteStartObject();
        _json.WriteString("path", source.Path);
        WriteRange(source, diagnostic.Span);
        _json.WriteString("severity", diagnostic.Severity.ToWord());
        _json.WriteString("id", diagnostic.Descriptor.Id);
        _json.WriteString("name", diagnostic.Descriptor.Name);
        _json.WriteString("message", diagnostic.Message);
        if (diagnostic.Descriptor.HelpLink is { } link)
            _json.WriteString("helpLink", link.AbsoluteUri);
        if (diagnostic.Fingerprint is not "")
            _json.WriteString("fingerprint", diagnostic.Fingerprint);
        WriteRelated(source, diagnostic.RelatedLocations);
        WriteFixes(source, diagnostic.Fixes);
        _json.WriteEndObject();
        if (_json.BytesPending > FlushAt)
            _json.Flush();
    }

    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("files", summary.FileCount);
        _json.WriteNumber("errors", summary.Errors);
        _json.WriteNumber("warnings", summary.Warnings);
        _json.WriteNumber("suggestions", summary.Suggestions);
        _json.WriteNumber("fixable", summary.Fixable);
        _json.WriteNumber("suppressed", summary.Suppressed);
        _json.WriteNumber("notices", summary.Notices);
        _json.WriteNumber("exitCode", summary.ExitCode);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.EndText(stream);
    }

    private void WriteRange(SourceText source, TextSpan span)
    {
        _json.WriteStartObject("range");
        WritePosition("start", source, span.Start);
        WritePosition("end", source, span.End);
        _json.WriteEndObject();
        _json.WriteString("text", source.Slice(span));
    }

    private void WritePosition(string name, SourceText source, int offset)
    {
        var (line, character) = source.GetLinePosition(offset);
        _json.WriteStartObject(name);
        _json.WriteNumber("line", line + 1);
        _json.WriteNumber("column", character + 1);
        _json.WriteNumber("offset", offset);
        _json.WriteEndObject();
    }

    private void WriteRelated(SourceText source, ImmutableArray<RelatedLocation> related)
    {
        _json.WriteStartArray("related");
        foreach (var location in related)
        {
            _json.WriteStartObject();
            WriteRange(source, location.Span);
            _json.WriteString("message", location.Message);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteFixes(SourceText source, ImmutableArray<Fix> fixes)
    {
        _json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            _json.WriteStartObject();
            _json.WriteString("title", fix.Title);
            _json.WriteString("safety", fix.Safety.ToWord());
            _json.WriteStartArray("changes");
            foreach (var change in fix.Changes)
            {
                _json.WriteStartObject();
                WriteRange(source, change.Span);
                _json.WriteString("newText", change.NewText);
                _json.WriteEndObject();
            }
            _json.WriteEndArray();
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }
}
