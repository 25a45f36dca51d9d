using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StyleLint.Accuracy;

/// <summary>One defect that was put into a clean text, as a line of <c>truth.jsonl</c> records it. Units are Unicode code points.</summary>
/// <param name="File">Relative to the corpus, with '/' between folders.</param>
/// <param name="Line">From one.</param>
/// <param name="Column">From one.</param>
/// <param name="Offset">Where the defect is, from the start of the file.</param>
/// <param name="Original">Some of the text around it before.</param>
/// <param name="Mutated">The same after.</param>
/// <param name="IsHard">Whether an editor might need to know more than the text to see it.</param>
internal sealed record Damage(string File, string Kind, int Line, int Column, int Offset, int Length, string Original, string Mutated, bool IsHard)
{
    /// <summary>What is hard to see is counted apart.</summary>
    public string CountedAs => IsHard ? $"{Kind} (hard)" : Kind;

    public static IEnumerable<Damage> ReadAll(string path)
    {
        foreach (var line in System.IO.File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var record = json.RootElement;
            yield return new Damage(
                record.GetProperty("file").GetString()!,
                record.GetProperty("kind").GetString()!,
                record.GetProperty("line").GetInt32(),
                record.GetProperty("column").GetInt32(),
                record.GetProperty("offset").GetInt32(),
                record.GetProperty("length").GetInt32(),
                record.GetProperty("original").GetString()!,
                record.GetProperty("mutated").GetString()!,
                record.TryGetProperty("hard", out var hard) && hard.GetBoolean());
        }
    }

    public void Write(Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("file", File);
            json.WriteString("kind", Kind);
            json.WriteNumber("line", Line);
            json.WriteNumber("column", Column);
            json.WriteNumber("offset", Offset);
            json.WriteNumber("length", Length);
            json.WriteString("original", Original);
            json.WriteString("mutated", Mutated);
            json.WriteBoolean("hard", IsHard);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    /// <summary>The text before it was damaged: the context that lies nearest to the defect is put back.</summary>
    public string Undo(string damaged)
    {
        var offset = 0;
        foreach (var rune in damaged.EnumerateRunes().Take(Offset))
            offset += rune.Utf16SequenceLength;
        var before = damaged.LastIndexOf(Mutated, Math.Min(damaged.Length - 1, offset + Mutated.Length), StringComparison.Ordinal);
        return before < 0
            ? throw new InvalidDataException($"{File} does not hold '{Mutated}'.")
            : new StringBuilder(damaged).Remove(before, Mutated.Length).Insert(before, Original).ToString();
    }
}
