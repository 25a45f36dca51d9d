using System.Collections.Immutable;
using System.Text.Json;
using StyleLint.Diagnostics;

namespace StyleLint.Output.Sarif;

/// <summary>What SARIF says about the run as a whole: how it went and what was read.</summary>
internal sealed class SarifRunWriter(Utf8JsonWriter json, RunDescription run, OutputOptions options)
{
    private static readonly ImmutableArray<DiagnosticDescriptor> _configurationProblems =
    [
        EngineDiagnostics.InvalidRule, EngineDiagnostics.InvalidSettings, EngineDiagnostics.UnsupportedRule, EngineDiagnostics.IdleSetting,
    ];

    /// <param name="notifications">As the tool declares them, in the same order.</param>
    public void WriteInvocation(RunSummary summary, IReadOnlyCollection<Diagnostic> notices, ImmutableArray<DiagnosticDescriptor> notifications)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", CheckedAnything(summary, notices));
        json.WriteNumber("exitCode", summary.ExitCode);
        json.WriteString("exitCodeDescription", summary.ExitCode switch
        {
            0 => "No findings at or above the failure threshold.",
            1 => "Findings at or above the failure threshold.",
            _ => "Something could not be checked.",
        });
        WriteNotifications("toolExecutionNotifications", notices.Where(n => !_configurationProblems.Contains(n.Descriptor)), notifications);
        WriteNotifications("toolConfigurationNotifications", notices.Where(n => _configurationProblems.Contains(n.Descriptor)), notifications);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    public void WriteOrigin()
    {
        WriteProvenance(run.Repository);
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifSink.SourceRoot);
        json.WriteText("description", "The root of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
        if (options.Category is not "")
        {
            json.WriteStartObject("automationDetails");
            json.WriteString("id", options.Category.TrimEnd('/') + "/");
            json.WriteEndObject();
        }
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("defaultEncoding", "utf-8");
        json.WriteStartArray("newlineSequences");
        json.WriteStringValue("\r\n");
        json.WriteStringValue("\n");
        json.WriteStringValue("\r");
        json.WriteEndArray();
        json.WriteString("language", "en-US");
    }

    /// <summary>GitHub refuses an unsuccessful run, and so keeps the alerts that an empty one would close.</summary>
    private static bool CheckedAnything(RunSummary summary, IEnumerable<Diagnostic> notices) =>
        summary.FileCount > 0 || !notices.Any(n => n.IsFailure());

    private void WriteNotifications(string name, IEnumerable<Diagnostic> notices, ImmutableArray<DiagnosticDescriptor> notifications)
    {
        json.WriteStartArray(name);
        foreach (var notice in notices)
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", notice.Descriptor.Id);
            json.WriteNumber("index", notifications.IndexOf(notice.Descriptor));
            json.WriteEndObject();
            json.WriteString("level", notice.Severity.ToLevel());
            json.WriteText("message", notice.Message);
            if (notice.Source.Path is not "")
                WriteLocation(notice);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteLocation(Diagnostic notice)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WritePhysicalLocation(notice.Source, notice.Span, withContext: false);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteProvenance(RepositoryInfo? repository)
    {
        if (repository is null)
            return;
        json.WriteStartArray("versionControlProvenance");
        json.WriteStartObject();
        json.WriteString("repositoryUri", repository.Link.AbsoluteUri);
        json.WriteString("revisionId", repository.Revision);
        if (repository.Branch is not "")
            json.WriteString("branch", repository.Branch);
        json.WriteStartObject("mappedTo");
        json.WriteString("uriBaseId", SarifSink.SourceRoot);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
