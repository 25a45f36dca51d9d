using System.Text.Json;
using StyleLint.Diagnostics;

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
        new JsonDiagnosticWriter(_json).Write(diagnostic);
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
        _json.WriteNumber("repaired", summary.Repaired);
        _json.WriteNumber("fixable", summary.Fixable);
        _json.WriteNumber("unsafelyFixable", summary.UnsafelyFixable);
        _json.WriteNumber("suppressed", summary.Suppressed);
        _json.WriteNumber("known", summary.Known);
        _json.WriteNumber("stale", summary.Stale);
        _json.WriteNumber("notices", summary.Notices);
        _json.WriteNumber("exitCode", summary.ExitCode);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.EndText(stream);
    }
}
