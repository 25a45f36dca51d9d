using System.Collections.Immutable;
using System.Reflection;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>Rule files that belong together, in the order of their names.</summary>
public sealed record RulePack(ImmutableArray<RuleFile> Files)
{
    private const string Ending = ".yml";
    private const string Root = "rules/";

    private static readonly Lazy<RulePack> _builtIn = new(LoadBuiltIn);

    /// <summary>All that the tool ships with.</summary>
    public static RulePack BuiltIn => _builtIn.Value;

    public ImmutableArray<Rule> Rules => [.. Files.Select(file => file.Rule).OfType<Rule>()];

    public ImmutableArray<Diagnostic> Diagnostics => [.. Files.SelectMany(file => file.Diagnostics)];

    /// <summary>
    /// The rules below a folder, named from the folder's own name on: <c>House/dates/Time.yml</c> is <c>House.dates.Time</c>. A folder
    /// that only holds packs lends its name to none of them. Names that start with a dot or an underscore are left out.
    /// </summary>
    /// <param name="folder">Full path of an existing folder.</param>
    /// <param name="displayPath">What diagnostics call a file, by its full path.</param>
    public static RulePack FromFolder(string folder, Func<string, string> displayPath)
    {
        var files = Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories)
            .Select(path => (Path: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => !file.Relative.Split('/').Any(part => part[0] is '.' or '_'))
            .OrderBy(file => file.Relative, StringComparer.Ordinal)
            .ToList();
        var prefix = files.Any(file => !file.Relative.Contains('/')) ? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) + "/" : "";
        return new RulePack([.. files.Select(file => LoadFile(file.Path, displayPath(file.Path), NameOf(prefix + file.Relative)))]);
    }

    private static RuleFile LoadFile(string path, string displayPath, string name)
    {
        try
        {
            return RuleFile.Load(SourceText.Decode(File.ReadAllBytes(path), displayPath), name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return RuleFile.Unreadable(SourceText.From("", displayPath), name);
        }
    }

    private static RulePack LoadBuiltIn()
    {
        var assembly = typeof(RulePack).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Root, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return new RulePack([.. names.Select(name => LoadResource(assembly, name))]);
    }

    private static RuleFile LoadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return RuleFile.Load(SourceText.From(reader.ReadToEnd(), name), NameOf(name[Root.Length..]));
    }

    /// <summary>Of <c>Currency/Spacing.yml</c> it is <c>Currency.Spacing</c>.</summary>
    private static string NameOf(string path) => path[..^Ending.Length].Replace('\\', '/').Replace('/', '.');
}
