using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Configuration;

/// <summary>Finds and reads the settings of every folder, each file once. Not for several threads at once.</summary>
/// <param name="file">Full path of the one settings file to use, in the place of all that would be found; null to find them.</param>
public sealed class SettingsLoader(RunRoot root, RuleChoice choice, string? file = null)
{
    private readonly Dictionary<string, Settings> _byFolder = new(StringComparer.Ordinal);
    private readonly RuleCatalog _catalog = new(root);
    private readonly List<Diagnostic> _faults = [];
    private Settings? _fixed;

    /// <summary>What was wrong in the settings and the rules read so far, each fault once.</summary>
    public ImmutableArray<Diagnostic> Faults =>
        [.. _faults.Concat(_catalog.Faults).DistinctBy(fault => $"{fault.Source.Path}:{fault.Span}:{fault.Message}")];

    /// <summary>Every id, name and pack that a selector could mean.</summary>
    public IEnumerable<string> RuleNames => _catalog.RuleNames;

    /// <param name="path">Full path of the file to be linted.</param>
    public Settings ForFile(string path) => For(Path.GetDirectoryName(path)!);

    /// <summary>
    /// Those of a folder: its own file over the files of the folders above it, up to one that says that it is the root, or to the
    /// root of the repository.
    /// </summary>
    /// <param name="folder">Full path.</param>
    private Settings For(string folder)
    {
        if (file is not null)
            return _fixed ??= Empty.With(Read(file));
        if (_byFolder.TryGetValue(folder, out var known))
            return known;
        var path = Path.Combine(folder, SettingsFile.FileName);
        var own = File.Exists(path) ? Read(path) : null;
        var isTop = own is { IsRoot: true } || Path.Exists(Path.Combine(folder, ".git"));
        var above = isTop || Path.GetDirectoryName(folder) is not { } parent ? Empty : For(parent);
        return _byFolder[folder] = own is null ? above : above.With(own);
    }

    private Settings Empty => field ??= new Settings(_catalog, choice, _faults.Add);

    private SettingsFile Read(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        try
        {
            var source = SourceText.Decode(File.ReadAllBytes(path), root.Relative(path));
            return SettingsFile.Read(new YamlFile(source, EngineDiagnostics.InvalidSettings), folder, _faults);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var unread = SourceText.From("", root.Relative(path));
            _faults.Add(EngineDiagnostics.InvalidSettings.At(unread, default, "the file cannot be read."));
            return SettingsFile.Empty(folder);
        }
    }
}
