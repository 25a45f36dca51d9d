using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Configuration.Vale;

/// <summary>The styles that a <c>.vale.ini</c> can name: Vale's own, those in its folders, and packs of ours where no folder has the name.</summary>
internal sealed class StyleLibrary
{
    private readonly Dictionary<string, RulePack?> _byName = new(StringComparer.Ordinal);
    private readonly ValeFile _file;
    private readonly RuleCatalog _catalog;
    private readonly SettingsSource _source;
    private readonly bool _isIncomplete;
    private readonly Vocabulary _vocabulary;
    private readonly ExceptionList? _exceptions;

    public StyleLibrary(ValeFile file, RuleCatalog catalog, SettingsSource source)
    {
        _file = file;
        _catalog = catalog;
        _source = source;
        var missing = file.Packages.Where(IsMissing).ToList();
        foreach (var package in missing)
            source.Faults.Add(package.ReportAs(EngineDiagnostics.IdleSetting, $"the package '{package.Value}' is not there. Fetch it with 'vale sync'."));
        _isIncomplete = missing.Count > 0 || !file.StylesPaths.All(Directory.Exists);
        _vocabulary = file.Vocabularies.Aggregate(Vocabulary.None, Add);
        _exceptions = _vocabulary.Exceptions;
    }

    /// <summary>Packs of ours, with those of the folders that go by their names.</summary>
    public IEnumerable<RulePack> Ours => OurNames.Select(Find).OfType<RulePack>();

    private static IEnumerable<string> OurNames => RulePack.BuiltIn.Rules.Select(rule => rule.Descriptor.Category).Distinct();

    /// <summary>Null, and reported, where there is none; not reported where it may come with a package that is not there.</summary>
    public RulePack? Find(YamlScalar name)
    {
        var pack = Find(name.Value);
        if (pack is null && !_isIncomplete)
            _source.Faults.Add(name.Report($"there is no style '{name.Value}'{InFolders}.{NearestWord.Hint(name.Value, Names)}"));
        return pack;
    }

    private RulePack? Find(string name)
    {
        if (!_byName.TryGetValue(name, out var pack))
            _byName.Add(name, pack = Load(name));
        return pack;
    }

    private RulePack? Load(string name)
    {
        if (name == ValeStyle.Name)
            return _catalog.Add(ValeStyle.Load(_vocabulary, _exceptions));
        if (_file.StylesPaths.Select(path => Path.Combine(path, name)).FirstOrDefault(Directory.Exists) is { } folder)
            return _catalog.LoadStyle(folder, _exceptions);
        var ours = RulePack.BuiltIn.Files.Where(file => file.Rule?.Descriptor.Category == name)
            .Select(file => _exceptions is null ? file : file.With(_exceptions));
        return new RulePack([.. ours]) is { Files.IsEmpty: false } pack ? pack : null;
    }

    private Vocabulary Add(Vocabulary vocabulary, YamlScalar name)
    {
        if (Vocabulary.Find(name.Value, _file.StylesPaths) is { } folder)
            return vocabulary.With(folder, _source);
        if (!_isIncomplete)
            _source.Faults.Add(name.Report($"there is no vocabulary '{name.Value}'{InFolders}. It is a folder in 'config/vocabularies'."));
        return vocabulary;
    }

    private string InFolders => string.Concat(_file.StylesPaths.Select(path => $" in '{_source.Root.Relative(path)}'"));

    private IEnumerable<string> Names =>
        _file.StylesPaths.SelectMany(Directory.EnumerateDirectories).Select(path => Path.GetFileName(path)!).Concat(OurNames).Append(ValeStyle.Name);

    /// <summary>A package is known by the last part of its address.</summary>
    private bool IsMissing(YamlScalar package)
    {
        var name = package.Value.TrimEnd('/').Split('/', '\\')[^1];
        name = name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? name[..^".zip".Length] : name;
        return !_file.StylesPaths.Any(path => Directory.Exists(Path.Combine(path, name)) || ValeFileReader.FindPackageFiles(path).Any(IsOfPackage));

        bool IsOfPackage(string file) => file.EndsWith($"-{name}.ini", StringComparison.OrdinalIgnoreCase);
    }
}
