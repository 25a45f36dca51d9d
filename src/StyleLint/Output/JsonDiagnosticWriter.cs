using System.Collections.Immutable;
using System.Text.Json;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Output;

/// <summary>One diagnostic in the project's own JSON (docs/output.md). Lines and columns count from one, offsets from zero.</summary>
internal sealed class JsonDiagnosticWriter(Utf8JsonWriter json)
{
    public void Write(Diagnostic diagnostic)
    {
        var source = diagnostic.Source;
        json.WriteStartObject();
        json.WriteString("path", source.Path);
        WriteRange(source, diagnostic.Span);
        json.WriteString("severity", diagnostic.Severity.ToWord());
        json.WriteString("id", diagnostic.Descriptor.Id);
        json.WriteString("name", diagnostic.Descriptor.Name);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Descriptor.HelpLink is { } link)
            json.WriteString("helpLink", link.AbsoluteUri);
        if (diagnostic.Fingerprint is not "")
            json.WriteString("fingerprint", diagnostic.Fingerprint);
        WriteRelated(source, diagnostic.RelatedLocations);
        WriteFixes(source, diagnostic.Fixes);
        json.WriteEndObject();
    }

    private void WriteRange(SourceText source, TextSpan span)
    {
        json.WriteStartObject("range");
        WritePosition("start", source, span.Start);
        WritePosition("end", source, span.End);
        json.WriteEndObject();
        json.WriteString("text", source.Slice(span));
    }

    private void WritePosition(string name, SourceText source, int offset)
    {
        var (line, character) = source.GetLinePosition(offset);
        json.WriteStartObject(name);
        json.WriteNumber("line", line + 1);
        json.WriteNumber("column", character + 1);
        json.WriteNumber("offset", offset);
        json.WriteEndObject();
    }

    private void WriteRelated(SourceText source, ImmutableArray<RelatedLocation> related)
    {
        json.WriteStartArray("related");
        foreach (var location in related)
        {
            json.WriteStartObject();
            WriteRange(source, location.Span);
            json.WriteString("message", location.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteFixes(SourceText source, ImmutableArray<Fix> fixes)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteString("safety", fix.Safety.ToWord());
            json.WriteStartArray("changes");
            foreach (var change in fix.Changes)
            {
                json.WriteStartObject();
                WriteRange(source, change.Span);
                json.WriteString("newText", change.NewText);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
