using System.Collections.Immutable;
using System.Text.Json;
using StyleLint.Diagnostics;

namespace StyleLint.Output.Sarif;

/// <summary>The log as a whole: one tool, one run.</summary>
internal sealed class SarifLogWriter(Utf8JsonWriter json, RunDescription run, OutputOptions options)
{
    public void Write(IEnumerable<SarifResult> results, IReadOnlyCollection<Diagnostic> notices, RunSummary summary, int omitted)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        ImmutableArray<DiagnosticDescriptor> notifications =
            [.. notices.Select(n => n.Descriptor).Distinct().OrderBy(d => d.Id, StringComparer.Ordinal)];
        var runWriter = new SarifRunWriter(json, run, options);
        new SarifRuleWriter(json, run, notifications).WriteTool();
        runWriter.WriteInvocation(summary, notices, notifications);
        runWriter.WriteOrigin();
        new SarifResultWriter(json, run, options).WriteResults(results);
        if (omitted > 0)
        {
            json.WriteStartObject(SarifSink.Properties);
            json.WriteNumber(SarifSink.Omitted, omitted);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
