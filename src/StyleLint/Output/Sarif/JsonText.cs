using System.Text.Json;

namespace StyleLint.Output.Sarif;

internal static class JsonText
{
    /// <summary>SARIF's objects that hold one text: messages, descriptions, snippets.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, ReadOnlySpan<char> text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
