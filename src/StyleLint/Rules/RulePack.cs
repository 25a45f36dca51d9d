using System.Collections.Immutable;
using System.Reflection;
using StyleLint.Diagnostics;
using StyleLint.Rules.Patterns;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>Rule files that belong together, in the order of their names.</summary>
public sealed record RulePack(ImmutableArray<RuleFile> Files)
{
    private const string Ending = ".yml";
    private const string Root = "rules/";

    private static readonly Lazy<RulePack> _builtIn = new(() => new RulePack([.. Shipped.Select(rule => rule.File)]));

    /// <summary>All that the tool ships with.</summary>
    public static RulePack BuiltIn => _builtIn.Value;

    /// <summary>The same, not loaded yet.</summary>
    internal static ImmutableArray<ShippedRule> Shipped { get; } = FindShipped();

    public ImmutableArray<Rule> Rules => [.. Files.Select(file => file.Rule).OfType<Rule>()];

    public ImmutableArray<Diagnostic> Diagnostics => [.. Files.SelectMany(file => file.Diagnostics)];

    /// <summary>
    /// The rules below a folder, named from the folder's own name on: <c>House/dates/Time.yml</c> is <c>House.dates.Time</c>. A folder
    /// that only holds packs lends its name to none of them. Names that start with a dot or an underscore are left out.
    /// </summary>
    /// <param name="folder">Full path of an existing folder.</param>
    /// <param name="displayPath">What diagnostics call a file, by its full path.</param>
    public static RulePack FromFolder(string folder, Func<string, string> displayPath) => FromFolder(folder, displayPath, isStyle: false, vocabulary: null);

    /// <param name="isStyle">Whether the folder's name is that of a style, whatever it holds.</param>
    /// <param name="vocabulary">Words of the project that the rules let pass; null for none.</param>
    internal static RulePack FromFolder(string folder, Func<string, string> displayPath, bool isStyle, ExceptionList? vocabulary)
    {
        var files = Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories)
            .Select(path => (Path: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => !file.Relative.Split('/').Any(part => part[0] is '.' or '_'))
            .OrderBy(file => file.Relative, StringComparer.Ordinal)
            .ToList();
        var prefix = isStyle || files.Any(file => !file.Relative.Contains('/')) ? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) + "/" : "";
        var sources = files.ToDictionary(file => NameOf(prefix + file.Relative), file => (Text: Read(file.Path, displayPath), file.Path));
        return new RulePack([.. sources.Select(source => source.Value.Text is { } text
            ? RuleFile.Load(text, source.Key, FindFile, vocabulary)
            : RuleFile.Unreadable(SourceText.From("", displayPath(source.Value.Path)), source.Key))]);

        SourceText? FindFile(string name) => sources.TryGetValue(name, out var found) ? found.Text : FindOutside(folder, name, displayPath);
    }

    /// <summary>A rule of ours, or one of a pack whose folder stands beside.</summary>
    private static SourceText? FindOutside(string folder, string name, Func<string, string> displayPath)
    {
        var relative = name.Replace('.', '/') + Ending;
        return ReadResource(typeof(RulePack).Assembly, Root + relative) ?? Read(Path.Combine(folder, "..", relative), displayPath);
    }

    private static SourceText? Read(string path, Func<string, string> displayPath)
    {
        try
        {
            return SourceText.Decode(File.ReadAllBytes(path), displayPath(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ImmutableArray<ShippedRule> FindShipped()
    {
        var assembly = typeof(RulePack).Assembly;
        var names = Array.FindAll(assembly.GetManifestResourceNames(), name => name.StartsWith(Root, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        return [.. names.Select(name => new ShippedRule(NameOf(name[Root.Length..]), () => ReadResource(assembly, name)!))];
    }

    private static SourceText? ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return SourceText.Decode(bytes, name);
    }

    /// <summary>Of <c>Currency/Spacing.yml</c> it is <c>Currency.Spacing</c>.</summary>
    private static string NameOf(string path) => path[..^Ending.Length].Replace('\\', '/').Replace('/', '.');
}
