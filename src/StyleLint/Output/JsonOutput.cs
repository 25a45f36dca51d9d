using System.Text.Encodings.Web;
using System.Text.Json;

namespace StyleLint.Output;

internal static class JsonOutput
{
    /// <summary>
    /// Readable where a person looks, and the same bytes on every system. Nothing is embedded in HTML, so quotes and letters stay as they are.
    /// </summary>
    public static Utf8JsonWriter Open(Stream stream, bool indented = true) => new(stream, new JsonWriterOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    });

    /// <summary>Ends the text as files end, with a line end, and leaves the writer ready for the next.</summary>
    public static void EndText(this Utf8JsonWriter json, Stream stream)
    {
        json.Flush();
        json.Reset();
        stream.WriteByte((byte)'\n');
    }
}
