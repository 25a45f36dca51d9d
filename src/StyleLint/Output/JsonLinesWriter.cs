using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>One line of JSON for each article, <c>{"path", "diagnostics": […]}</c>, written as soon as it is known: what a pipe takes.</summary>
public sealed class JsonLinesWriter(Stream stream)
{
    public void Write(string path, IEnumerable<Diagnostic> diagnostics)
    {
        using (var json = JsonOutput.Open(stream, indented: false))
        {
            var writer = new JsonDiagnosticWriter(json);
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics)
                writer.Write(diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }
}
