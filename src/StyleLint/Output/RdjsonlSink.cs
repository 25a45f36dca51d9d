using System.Collections.Immutable;
using System.Text.Json;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Output;

/// <summary>
/// A JSON object a line for reviewdog, which turns suggestions into GitHub's suggested changes (reviewdog, proto/rdf). Its columns
/// count UTF-8 bytes, from one, the end exclusive.
/// </summary>
internal sealed class RdjsonlSink(Stream stream) : IDiagnosticSink
{
    private readonly Utf8JsonWriter _json = JsonOutput.Open(stream, indented: false);
    private readonly Utf8Columns _columns = new();
    private string _informationLink = "";

    public void Begin(RunDescription run) => _informationLink = run.InformationLink;

    public void Write(Diagnostic diagnostic)
    {
        var source = diagnostic.Source;
        _json.WriteStartObject();
        _json.WriteString("message", Quoted.Message(diagnostic));
        WriteLocation(source, diagnostic.Span);
        _json.WriteString("severity", diagnostic.Severity switch
        {
            Severity.Error => "ERROR",
            Severity.Warning => "WARNING",
            _ => "INFO",
        });
        WriteNamed("source", "name", "style-lint", _informationLink);
        WriteNamed("code", "value", diagnostic.Descriptor.Id, (diagnostic.Descriptor.HelpLink?.AbsoluteUri) ?? _informationLink);
        WriteSuggestions(source, diagnostic.Fixes);
        WriteRelated(source, diagnostic.RelatedLocations);
        _json.WriteEndObject();
        _json.EndText(stream);
    }

    public void End(RunSummary summary) => stream.Flush();

    private void WriteSuggestions(SourceText source, ImmutableArray<Fix> fixes)
    {
        if (fixes.IsEmpty)
            return;
        _json.WriteStartArray("suggestions");
        foreach (var change in fixes.Where(f => !f.Changes.IsEmpty).Select(f => Merge(source, f.Changes)))
        {
            _json.WriteStartObject();
            WriteRange(source, change.Span);
            _json.WriteString("text", change.NewText);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteRelated(SourceText source, ImmutableArray<RelatedLocation> related)
    {
        if (related.IsEmpty)
            return;
        _json.WriteStartArray("related_locations");
        foreach (var location in related)
        {
            _json.WriteStartObject();
            _json.WriteString("message", location.Message);
            WriteLocation(source, location.Span);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteLocation(SourceText source, TextSpan span)
    {
        _json.WriteStartObject("location");
        _json.WriteString("path", source.Path);
        WriteRange(source, span);
        _json.WriteEndObject();
    }

    private void WriteRange(SourceText source, TextSpan span)
    {
        _json.WriteStartObject("range");
        WritePosition("start", source, span.Start);
        WritePosition("end", source, span.End);
        _json.WriteEndObject();
    }

    private void WritePosition(string name, SourceText source, int offset)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("line", source.GetLinePosition(offset).Line + 1);
        _json.WriteNumber("column", _columns.At(source, offset));
        _json.WriteEndObject();
    }

    private void WriteNamed(string property, string key, string value, string link)
    {
        _json.WriteStartObject(property);
        _json.WriteString(key, value);
        _json.WriteString("url", link);
        _json.WriteEndObject();
    }

    /// <summary>A suggestion has one range, so several changes become one with the text between them.</summary>
    private static TextChange Merge(SourceText source, ImmutableArray<TextChange> changes)
    {
        var merged = changes[0];
        foreach (var change in changes.Skip(1))
        {
            var between = source.ToString(new TextSpan(merged.Span.End, change.Span.Start));
            merged = new TextChange(new TextSpan(merged.Span.Start, change.Span.End), merged.NewText + between + change.NewText);
        }
        return merged;
    }
}
