using StyleLint.Text;

namespace StyleLint.Accuracy;

/// <summary>A folder with clean texts (<c>clean/</c>), damaged ones (<c>defective/</c>) and what was done to them (<c>truth.jsonl</c>).</summary>
/// <param name="Folder">Full path.</param>
internal sealed record Corpus(string Folder)
{
    public string CleanFolder => Path.Combine(Folder, "clean");

    public string DefectiveFolder => Path.Combine(Folder, "defective");

    public string TruthPath => Path.Combine(Folder, "truth.jsonl");

    /// <summary>The repository's own, and the large one beside the repository where there is one.</summary>
    public static IEnumerable<Corpus> Default(string repository)
    {
        var beside = new Corpus(Path.GetFullPath(Path.Combine(repository, "../shared/corpus")));
        return File.Exists(beside.TruthPath) ? [beside, Own(repository)] : [Own(repository)];
    }

    public static Corpus Own(string repository) => new(Path.Combine(repository, "benchmarks", "corpus"));

    public IEnumerable<Damage> Damages => Damage.ReadAll(TruthPath);

    /// <summary>In the order of their names.</summary>
    public IEnumerable<SourceText> CleanTexts => Directory.EnumerateFiles(CleanFolder).Order(StringComparer.Ordinal).Select(path => Read($"clean/{Path.GetFileName(path)}"));

    /// <param name="file">Relative to the corpus.</param>
    public SourceText Read(string file) => SourceText.Decode(File.ReadAllBytes(Path.Combine(Folder, file)), file);
}
