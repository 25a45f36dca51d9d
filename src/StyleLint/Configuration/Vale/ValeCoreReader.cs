using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Configuration.Vale;

/// <summary>Reads what stands above the first section and holds for all files.</summary>
internal sealed class ValeCoreReader(ICollection<Diagnostic> faults)
{
    public const string StylesPath = "StylesPath";
    public const string Vocabularies = "Vocab";

    private const string MinLevel = "MinAlertLevel";
    private const string Packages = "Packages";
    private const string SkippedBlocks = "SkippedScopes";
    private const string IgnoredInlines = "IgnoredScopes";
    private const string WordTemplate = "WordTemplate";

    private static readonly string[] _idle =
        ["IgnoredClasses", WordTemplate, "NLPEndpoint", "DictionaryPath", "SphinxBuildPath", "SphinxAutoBuild"];

    public static IEnumerable<string> Keys => [StylesPath, MinLevel, Vocabularies, Packages, SkippedBlocks, IgnoredInlines, .. _idle];

    public ValeFile Read(ValeFile file, IniEntry entry)
    {
        switch (entry.Key.Value)
        {
            case StylesPath:
                // Read before all else, since the settings of packages stand there.
                return file;
            case MinLevel when SeverityWords.Parse(entry.Text.Value) is { } level:
                return file with { MinLevel = level };
            case MinLevel:
                faults.Add(entry.Value.Report(ValeRuleReader.UnknownLevel(entry.Text.Value, SeverityWords.All)));
                return file;
            case Vocabularies:
                return file with { Vocabularies = file.Vocabularies.AddRange(entry.Items) };
            case Packages:
                return file with { Packages = file.Packages.AddRange(entry.Items) };
            case SkippedBlocks:
                return Skip(file, entry, SkippedTags.ScopeOf);
            case IgnoredInlines:
                return Skip(file, entry, SkippedTags.InlineScopeOf);
            case WordTemplate when entry.Text.Value is @"\b(?:%s)\b" or @"(?m)\b(?:%s)\b":
                return file;
            case var key when _idle.Contains(key):
                faults.Add(entry.ReportIdle());
                return file;
            case var key:
                var isOfFiles = key.Contains('.', StringComparison.Ordinal) || ValeSectionReader.Keys.Contains(key);
                faults.Add(entry.Key.Report(isOfFiles
                    ? $"'{key}' says something of files. Put it under a section such as [*.md]."
                    : $"the key '{key}' is not known here.{NearestWord.Hint(key, Keys.Concat(ValeSectionReader.Keys))}"));
                return file;
        }
    }

    private ValeFile Skip(ValeFile file, IniEntry entry, Func<string, string?> scopeOf)
    {
        var words = entry.Items.Select(tag => (Tag: tag, Word: scopeOf(tag.Value))).ToList();
        foreach (var (tag, _) in words.Where(tag => tag.Word is null))
            faults.Add(tag.ReportAs(EngineDiagnostics.IdleSetting, $"'{tag.Value}' is read like the text around it."));
        return file with { SkippedScopes = file.SkippedScopes.AddRange(words.Select(tag => tag.Word).OfType<string>().Where(word => word.Length > 0)) };
    }
}
