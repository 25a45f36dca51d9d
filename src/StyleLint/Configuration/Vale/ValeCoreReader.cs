using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
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

    /// <summary>Inline elements that are no prose whatever the settings say, or hold none.</summary>
    private static readonly string[] _ignoredInlines = ["tt", "code", "kbd", "img", "url", "pre"];

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
                var words = entry.Items.Select(tag => (Tag: tag, Word: SkippedTags.ScopeOf(tag.Value))).ToList();
                ReportIdle(words.Where(tag => tag.Word is null).Select(tag => tag.Tag));
                return file with { SkippedScopes = [.. words.Select(tag => tag.Word).OfType<string>().Where(word => word.Length > 0)] };
            case IgnoredInlines:
                ReportIdle(entry.Items.Where(tag => !_ignoredInlines.Contains(tag.Value)));
                return file;
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

    private void ReportIdle(IEnumerable<YamlScalar> tags)
    {
        foreach (var tag in tags)
            faults.Add(tag.ReportAs(EngineDiagnostics.IdleSetting, $"'{tag.Value}' is read like the text around it."));
    }
}
