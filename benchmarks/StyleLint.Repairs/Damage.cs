using System.Text;
using System.Text.Json;

namespace StyleLint.Repairs;

/// <summary>One defect that was put into a clean text, as a line of <c>truth.jsonl</c> records it.</summary>
/// <param name="File">Relative to the corpus.</param>
/// <param name="Offset">Where the defect is, in Unicode code points from the start of the file.</param>
/// <param name="Original">Some of the text around it before.</param>
/// <param name="Mutated">The same after.</param>
internal sealed record Damage(string File, string Kind, int Offset, string Original, string Mutated)
{
    public static IEnumerable<Damage> ReadAll(string path)
    {
        foreach (var line in System.IO.File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var record = json.RootElement;
            yield return new Damage(
                record.GetProperty("file").GetString()!,
                record.GetProperty("kind").GetString()!,
                record.GetProperty("offset").GetInt32(),
                record.GetProperty("original").GetString()!,
                record.GetProperty("mutated").GetString()!);
        }
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
