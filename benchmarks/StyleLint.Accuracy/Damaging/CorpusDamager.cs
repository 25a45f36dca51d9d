using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Accuracy.Damaging;

/// <summary>Damages the clean texts of a corpus, each kind of damage in a few of them, always in the same.</summary>
internal static class CorpusDamager
{
    private const int CasesOfAKind = 8;
    private const int LeastCasesOfAKind = 3;
    private const int Context = 16;

    public static void Write(Corpus corpus)
    {
        if (Directory.Exists(corpus.DefectiveFolder))
            Directory.Delete(corpus.DefectiveFolder, recursive: true);
        Directory.CreateDirectory(corpus.DefectiveFolder);
        using var truth = File.Create(corpus.TruthPath);
        foreach (var (damage, text) in Make([.. corpus.CleanTexts]))
        {
            File.WriteAllText(Path.Combine(corpus.Folder, damage.File), text);
            damage.Write(truth);
        }
    }

    /// <returns>Each damage with the whole text that has it.</returns>
    /// <exception cref="InvalidOperationException">A kind of damage has too few places in the texts.</exception>
    public static IEnumerable<(Damage Damage, string Text)> Make(SourceText[] clean)
    {
        for (var i = 0; i < DamageKinds.All.Length; i++)
        {
            var kind = DamageKinds.All[i];
            // Each kind starts with another text, so that all texts are used.
            var cases = clean[(i % clean.Length)..].Concat(clean[..(i % clean.Length)])
                .Where(text => text.Path.EndsWith(kind.Ending, StringComparison.Ordinal))
                .Select(text => (Text: text, Place: PlaceIn(text, kind)))
                .Where(c => c.Place is not null)
                .Take(CasesOfAKind)
                .ToList();
            if (cases.Count < LeastCasesOfAKind)
                throw new InvalidOperationException($"Only {cases.Count} texts have a place for {kind.Name}.");
            foreach (var (text, place) in cases)
                yield return Damage(text, place!, kind);
        }
    }

    /// <summary>One in the middle of those that there are. Code and addresses are no prose, so a line with some is left alone.</summary>
    private static Match? PlaceIn(SourceText text, DamageKind kind)
    {
        var places = kind.Places(text.Text).Where(place => !IsCode(text.Slice(text.GetLine(text.GetLinePosition(place.Index).Line)))).ToList();
        return places.Count == 0 ? null : places[places.Count / 2];
    }

    private static bool IsCode(ReadOnlySpan<char> line) => line.Contains('`') || line.Contains("](", StringComparison.Ordinal) || line.StartsWith("title:");

    private static (Damage, string) Damage(SourceText source, Match place, DamageKind kind)
    {
        var (text, replacement) = (source.Text, place.Result(kind.Replacement));
        var (start, end) = (Math.Max(0, place.Index - Context), Math.Min(text.Length, place.Index + place.Length + Context));
        var (before, after) = (text[start..place.Index], text[(place.Index + place.Length)..end]);
        var position = source.GetLinePosition(place.Index);
        var lineStart = place.Index - position.Character;
        var name = Path.GetFileName(source.Path);
        var damage = new Damage(
            $"defective/{Path.GetFileNameWithoutExtension(name)}-{kind.Name}{Path.GetExtension(name)}",
            kind.Name,
            position.Line + 1,
            CodePoints(text[lineStart..place.Index]) + 1,
            CodePoints(text[..place.Index]),
            CodePoints(replacement),
            before + place.Value + after,
            before + replacement + after,
            kind.IsHard);
        return (damage, text[..place.Index] + replacement + text[(place.Index + place.Length)..]);
    }

    private static int CodePoints(string text) => text.EnumerateRunes().Count();
}
