using System.Text.Json;
using StyleLint.Text;

namespace StyleLint.Output.Sarif;

/// <summary>Regions: lines and columns from one, the end exclusive, in UTF-16 code units; and offsets from zero.</summary>
internal static class SarifRegionWriter
{
    /// <summary>The least text around a region that shows it in its sentence; a line may be a whole book.</summary>
    private const int ContextLength = 120;

    public static void WritePhysicalLocation(this Utf8JsonWriter json, SourceText source, TextSpan span, bool withContext)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteArtifactLocation(source.Path);
        json.WriteRegion("region", source, span, withSnippet: true);
        if (withContext && Context(source, span) is var context && context != span)
            json.WriteRegion("contextRegion", source, context, withSnippet: true);
        json.WriteEndObject();
    }

    public static void WriteArtifactLocation(this Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ArtifactUri.From(path));
        if (!ArtifactUri.IsAbsolute(path))
            json.WriteString("uriBaseId", SarifSink.SourceRoot);
        json.WriteEndObject();
    }

    public static void WriteRegion(this Utf8JsonWriter json, string name, SourceText source, TextSpan span, bool withSnippet)
    {
        var range = SourceRange.Of(source, span);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", range.StartLine);
        json.WriteNumber("startColumn", range.StartColumn);
        json.WriteNumber("endLine", range.EndLine);
        json.WriteNumber("endColumn", range.EndColumn);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        if (withSnippet)
            json.WriteText("snippet", source.Slice(span));
        json.WriteEndObject();
    }

    /// <summary>From the line before to the line after, or less where those are long; the span itself where the file has no more.</summary>
    private static TextSpan Context(SourceText source, TextSpan span)
    {
        var firstLine = Math.Max(0, source.GetLinePosition(span.Start).Line - 1);
        var lastLine = Math.Min(source.LineCount - 1, source.GetLinePosition(span.End).Line + 1);
        var start = Math.Max(source.GetLine(firstLine).Start, Math.Max(0, span.Start - ContextLength));
        var end = Math.Min(source.GetLine(lastLine).End, Math.Min(source.Length, span.End + ContextLength));
        return new TextSpan(IsInsidePair(source.Text, start) ? start + 1 : start, IsInsidePair(source.Text, end) ? end - 1 : end);
    }

    /// <summary>Whether an offset would split a surrogate pair or a line end.</summary>
    private static bool IsInsidePair(string text, int offset) => offset > 0 && offset < text.Length
        && (char.IsSurrogatePair(text[offset - 1], text[offset]) || (text[offset - 1] == '\r' && text[offset] == '\n'));
}
