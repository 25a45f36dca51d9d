using System.Collections.Immutable;
using StyleLint.Configuration.Vale;
using StyleLint.Diagnostics;
using StyleLint.Rules;

namespace StyleLint.Configuration;

/// <summary>Finds and reads the settings of every folder, each file once. Not for several threads at once.</summary>
public sealed class SettingsLoader
{
    private readonly Dictionary<string, Settings> _byFolder = new(StringComparer.Ordinal);
    private readonly RuleCatalog _catalog;
    private readonly RuleChoice _choice;
    private readonly string? _file;
    private readonly List<Diagnostic> _faults = [];
    private readonly SettingsSource _source;
    private Settings? _fixed;

    /// <param name="file">Full path of the one settings file to use, in the place of all that would be found; null to find them.</param>
    public SettingsLoader(RunRoot root, RuleChoice choice, string? file = null)
    {
        _catalog = new RuleCatalog(root, choice);
        _choice = choice;
        _file = file;
        _source = new SettingsSource(root, _faults);
    }

    /// <summary>What was wrong in the settings and the rules read so far, each fault once.</summary>
    public ImmutableArray<Diagnostic> Faults =>
        [.. _faults.Concat(_catalog.Faults).DistinctBy(fault => $"{fault.Source.Path}:{fault.Span}:{fault.Message}")];

    /// <summary>Every rule that the settings read so far could mean, those that the tool ships with first.</summary>
    public IEnumerable<Rule> Rules => _catalog.Rules;

    /// <summary>Every id, name and pack that a selector could mean.</summary>
    public IEnumerable<string> RuleNames => _catalog.RuleNames;

    private StyleLintSettings Empty => field ??= new StyleLintSettings(_catalog, _choice, _faults.Add);

    /// <summary>The full path of Vale's settings in a folder, which hold where there are none of ours; null where Vale has none.</summary>
    public static string? FindValeFile(string folder) => ValeFile.Find(folder);

    /// <summary>Whether a file, by its name, may hold settings, a rule or a vocabulary, by which articles are checked.</summary>
    public static bool MayHoldSettings(string path) => Path.GetExtension(path) is ".yml" || ValeFile.IsName(path) || Vocabulary.IsName(path);

    /// <param name="path">Full path of the file to be linted.</param>
    public Settings ForFile(string path) => _file is null ? For(Path.GetDirectoryName(path)!) : _fixed ??= Read(_file);

    /// <summary>
    /// Those of a folder: its own file over the files of the folders above it, up to one that says that it is the root, or to the
    /// root of the repository. Vale's file stands alone, and below a nearer file of ours it counts for nothing.
    /// </summary>
    /// <param name="folder">Full path.</param>
    private Settings For(string folder)
    {
        if (_byFolder.TryGetValue(folder, out var known))
            return known;
        var own = Path.Combine(folder, SettingsFile.FileName);
        if (File.Exists(own))
        {
            var file = ReadOwn(own);
            return _byFolder[folder] = (file.IsRoot ? Empty : Above(folder) as StyleLintSettings ?? Empty).With(file);
        }
        return _byFolder[folder] = FindValeFile(folder) is { } vale ? ReadVale(vale) : Above(folder);
    }

    private Settings Above(string folder) =>
        Path.Exists(Path.Combine(folder, ".git")) || Path.GetDirectoryName(folder) is not { } parent ? Empty : For(parent);

    private Settings Read(string path) => ValeFile.IsName(path) ? ReadVale(path) : Empty.With(ReadOwn(path));

    private SettingsFile ReadOwn(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        return _source.Open(path) is { } file ? SettingsFile.Read(file, folder, _faults) : SettingsFile.Empty(folder);
    }

    private ValeSettings ReadVale(string path) => new(ValeFileReader.Read(path, _source), _catalog, _choice, _source);
}
