using System.Collections.Immutable;
using System.Text.Json;
using StyleLint.Diagnostics;

namespace StyleLint.Output.Sarif;

/// <summary>The tool's own description: its rules, and what it notified of in this run.</summary>
internal sealed class SarifRuleWriter(Utf8JsonWriter json, RunDescription run, ImmutableArray<DiagnosticDescriptor> notifications)
{
    private const int MaxDescriptionLength = 1024;

    public void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "StyleLint");
        json.WriteString("fullName", "StyleLint prose linter");
        json.WriteString("organization", "StyleLint");
        json.WriteString("version", run.ToolVersion);
        json.WriteString("semanticVersion", run.ToolVersion);
        json.WriteString("informationUri", run.InformationLink);
        json.WriteText("shortDescription", "Checks articles against an editorial style guide.");
        json.WriteString("language", "en-US");
        json.WriteStartArray("rules");
        foreach (var descriptor in run.Descriptors)
            WriteRule(descriptor);
        json.WriteEndArray();
        json.WriteStartArray("notifications");
        foreach (var descriptor in notifications)
            WriteNotification(descriptor);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(DiagnosticDescriptor descriptor)
    {
        json.WriteStartObject();
        WriteDescriptor(descriptor);
        WriteMessages(descriptor);
        WriteProperties(descriptor);
        json.WriteEndObject();
    }

    private void WriteNotification(DiagnosticDescriptor descriptor)
    {
        json.WriteStartObject();
        WriteDescriptor(descriptor);
        json.WriteEndObject();
    }

    private void WriteDescriptor(DiagnosticDescriptor descriptor)
    {
        var title = descriptor.Title + ".";
        var description = descriptor.Description is "" ? title : descriptor.Description;
        json.WriteString("id", descriptor.Id);
        json.WriteString("name", RuleName.From(descriptor.Name));
        json.WriteText("shortDescription", Cut(title));
        json.WriteText("fullDescription", Cut(description));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", descriptor.DefaultSeverity.ToLevel());
        json.WriteNumber("rank", SarifLevels.ToRank(descriptor.Precision));
        json.WriteEndObject();
        json.WriteString("helpUri", descriptor.HelpLink?.AbsoluteUri ?? run.InformationLink);
        json.WriteStartObject("help");
        json.WriteString("text", descriptor.HelpText is "" ? description : descriptor.HelpText);
        json.WriteString("markdown", descriptor.HelpMarkdown is "" ? description : descriptor.HelpMarkdown);
        json.WriteEndObject();
    }

    private void WriteMessages(DiagnosticDescriptor descriptor)
    {
        json.WriteStartObject("messageStrings");
        foreach (var (id, format) in descriptor.Messages)
            json.WriteText(id, SarifMessage.TemplateOf(format));
        json.WriteEndObject();
    }

    private void WriteProperties(DiagnosticDescriptor descriptor)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("prose");
        json.WriteStringValue(descriptor.Category);
        json.WriteEndArray();
        json.WriteString("precision", descriptor.Precision);
        json.WriteString("problem.severity", descriptor.DefaultSeverity.ToProblemSeverity());
        json.WriteEndObject();
    }

    private static ReadOnlySpan<char> Cut(string text)
    {
        if (text.Length <= MaxDescriptionLength)
            return text;
        var end = char.IsHighSurrogate(text[MaxDescriptionLength - 1]) ? MaxDescriptionLength - 1 : MaxDescriptionLength;
        return text.AsSpan(0, end);
    }
}
