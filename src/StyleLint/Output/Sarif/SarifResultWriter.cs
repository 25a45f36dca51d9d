using System.Text.Json;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Output.Sarif;

internal sealed class SarifResultWriter(Utf8JsonWriter json, RunDescription run, OutputOptions options)
{
    private readonly Dictionary<string, int> _ruleIndexes = run.Descriptors.Select((d, i) => (d.Id, i)).ToDictionary(p => p.Id, p => p.i);

    public void WriteResults(IEnumerable<SarifResult> results)
    {
        json.WriteStartArray("results");
        foreach (var result in results)
            WriteResult(result.Diagnostic, result.LineHash);
        json.WriteEndArray();
    }

    private void WriteResult(Diagnostic diagnostic, string lineHash)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Descriptor.Id);
        json.WriteNumber("ruleIndex", _ruleIndexes[diagnostic.Descriptor.Id]);
        json.WriteString("kind", "fail");
        json.WriteString("level", diagnostic.Severity.ToLevel());
        WriteMessage(diagnostic);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WritePhysicalLocation(diagnostic.Source, diagnostic.Span, withContext: true);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelatedLocations(diagnostic);
        WriteFixes(diagnostic);
        if (diagnostic.BaselineState is { } state)
            json.WriteString("baselineState", ToWord(state));
        json.WriteNumber("rank", SarifLevels.ToRank(diagnostic.Descriptor.Precision));
        WriteFingerprints(diagnostic, lineHash);
        if (options.IncludeSuppressed)
            WriteSuppressions(diagnostic.Suppression);
        json.WriteEndObject();
    }

    private static string ToWord(BaselineState state) => state switch
    {
        BaselineState.New => "new",
        BaselineState.Unchanged => "unchanged",
        _ => "absent",
    };

    private void WriteMessage(Diagnostic diagnostic)
    {
        var message = SarifMessage.From(diagnostic);
        json.WriteStartObject("message");
        json.WriteString("text", message.Text);
        if (message.CanNameTemplate)
        {
            json.WriteString("id", diagnostic.MessageId);
            json.WriteStartArray("arguments");
            foreach (var argument in message.Arguments)
                json.WriteStringValue(argument);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private void WriteRelatedLocations(Diagnostic diagnostic)
    {
        if (diagnostic.RelatedLocations.IsEmpty)
            return;
        json.WriteStartArray("relatedLocations");
        foreach (var (index, related) in diagnostic.RelatedLocations.Index())
        {
            json.WriteStartObject();
            json.WriteNumber("id", index + 1);
            json.WritePhysicalLocation(diagnostic.Source, related.Span, withContext: false);
            json.WriteText("message", related.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteFixes(Diagnostic diagnostic)
    {
        if (diagnostic.Fixes.IsEmpty)
            return;
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            json.WriteText("description", fix.Title);
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            json.WriteArtifactLocation(diagnostic.Source.Path);
            json.WriteStartArray("replacements");
            foreach (var change in fix.Changes)
                WriteReplacement(diagnostic.Source, change);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteReplacement(SourceText source, TextChange change)
    {
        json.WriteStartObject();
        json.WriteRegion("deletedRegion", source, change.Span, withSnippet: false);
        if (change.NewText is not "")
            json.WriteText("insertedContent", change.NewText);
        json.WriteEndObject();
    }

    private void WriteFingerprints(Diagnostic diagnostic, string lineHash)
    {
        var sentence = diagnostic.Fingerprint;
        json.WriteStartObject("partialFingerprints");
        if (diagnostic.BaselineState != BaselineState.Absent)
            json.WriteString("primaryLocationLineHash", options.SentenceFingerprints && sentence is not "" ? sentence : lineHash);
        if (sentence is not "")
            json.WriteString("sentenceHash/v1", sentence);
        json.WriteEndObject();
    }

    /// <summary>Once one result of a run has them, all must; an empty list says "not suppressed".</summary>
    private void WriteSuppressions(Suppression? suppression)
    {
        json.WriteStartArray("suppressions");
        if (suppression is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            if (suppression.Reason is not "")
                json.WriteString("justification", suppression.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
