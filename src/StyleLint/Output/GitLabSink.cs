using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>GitLab's code quality report: an array whose entries are told apart by their fingerprints (docs.gitlab.com, code quality).</summary>
internal sealed class GitLabSink(Stream stream) : IDiagnosticSink
{
    private readonly Utf8JsonWriter _json = JsonOutput.Open(stream);

    public void Begin(RunDescription run) => _json.WriteStartArray();

    public void Write(Diagnostic diagnostic)
    {
        var range = SourceRange.Of(diagnostic.Source, diagnostic.Span);
        _json.WriteStartObject();
        _json.WriteString("description", Quoted.Message(diagnostic));
        _json.WriteString("check_name", $"{diagnostic.Descriptor.Id} {diagnostic.Descriptor.Name}");
        _json.WriteString("fingerprint", Fingerprint(diagnostic));
        _json.WriteString("severity", diagnostic.Severity switch
        {
            Severity.Error => "major",
            Severity.Warning => "minor",
            _ => "info",
        });
        _json.WriteStartObject("location");
        _json.WriteString("path", diagnostic.Source.Path);
        _json.WriteStartObject("positions");
        WritePosition("begin", range.StartLine, range.StartColumn);
        WritePosition("end", range.EndLine, range.EndColumn);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.EndText(stream);
    }

    private void WritePosition(string name, int line, int column)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("line", line);
        _json.WriteNumber("column", column);
        _json.WriteEndObject();
    }

    /// <summary>Of the file too, since two files may share a sentence; and of the place where the finding has no fingerprint.</summary>
    private static string Fingerprint(Diagnostic diagnostic)
    {
        var identity = diagnostic.Fingerprint is "" ? $"{diagnostic.Descriptor.Id}\n{diagnostic.Span}" : diagnostic.Fingerprint;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{diagnostic.Source.Path}\n{identity}")).AsSpan(0, 16));
    }
}
