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
