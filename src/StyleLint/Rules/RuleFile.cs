using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>A rule file as it was read: the rule, unless its faults leave none, and the faults.</summary>
public sealed class RuleFile
{
    private readonly YamlMapping? _root;
    private readonly ExceptionList? _vocabulary;

    private RuleFile(SourceText source, string name, YamlMapping? root, Rule? rule, ImmutableArray<Diagnostic> diagnostics, ExceptionList? vocabulary = null)
    {
        Source = source;
        Name = name;
        _root = root;
        _vocabulary = vocabulary;
        Rule = rule;
        Diagnostics = diagnostics;
    }

    public SourceText Source { get; }

    /// <summary>Pack and rule: <c>Currency.Spacing</c>.</summary>
    public string Name { get; }

    /// <summary>That of its rule; the name where it gives none.</summary>
    public string Id => Rule?.Descriptor.Id ?? Name;

    public Rule? Rule { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    internal static RuleFile Unreadable(SourceText source, string name) =>
        new(source, name, null, null, [new YamlFile(source, EngineDiagnostics.InvalidRule).Report(default, "the file cannot be read.")]);

    /// <param name="findFile">The file of a rule that others may extend, by its name; null where there is none.</param>
    public static RuleFile Load(SourceText source, string name, Func<string, SourceText?>? findFile = null) => Load(source, name, findFile, vocabulary: null);

    /// <param name="vocabulary">Words of the project that the rule lets pass; null for none.</param>
    internal static RuleFile Load(SourceText source, string name, Func<string, SourceText?>? findFile, ExceptionList? vocabulary)
    {
        var faults = new List<Diagnostic>();
        var inheritance = new RuleInheritance(parent => findFile?.Invoke(parent) is { } file ? Parse(file, faults) : null, faults);
        return Parse(source, faults) is { } own && inheritance.Resolve(own) is { } mapping
            ? Read(source, name, mapping, faults, vocabulary)
            : new RuleFile(source, name, null, null, [.. faults]);
    }

    /// <summary>A rule that nobody wrote as one file.</summary>
    internal static RuleFile From(YamlMapping rule, string name, ExceptionList? vocabulary)
    {
        var faults = new List<Diagnostic>();
        return Read(rule.File.Source, name, rule, faults, vocabulary);
    }

    /// <summary>A file that this program ships with, whose patterns its tests have compiled.</summary>
    internal static RuleFile LoadShipped(SourceText source, string name)
    {
        var faults = new List<Diagnostic>();
        return Parse(source, faults, isProved: true) is { } mapping
            ? Read(source, name, mapping, faults)
            : new RuleFile(source, name, null, null, [.. faults]);
    }

    /// <summary>The same rule with other values for some of its keys, as the settings name them.</summary>
    internal RuleFile With(YamlMapping parameters) => _root is null ? this : Read(Source, Name, _root.Overlay(parameters), [], _vocabulary);

    /// <summary>The same rule where a project lets some words pass.</summary>
    internal RuleFile With(ExceptionList vocabulary) => _root is null ? this : Read(Source, Name, _root, [], vocabulary);

    private static YamlMapping? Parse(SourceText source, List<Diagnostic> faults, bool isProved = false)
    {
        var file = new YamlFile(source, EngineDiagnostics.InvalidRule) { IsProved = isProved };
        var count = faults.Count;
        var root = YamlParser.Parse(file, faults, isProved ? ExampleReader.Key : null);
        if (root is not YamlMapping && faults.Count == count)
            faults.Add(root?.Report($"a rule is a map of keys and values, not {root.Kind}.") ?? file.Report(default, "the file is empty."));
        return root as YamlMapping;
    }

    private static RuleFile Read(SourceText source, string name, YamlMapping mapping, List<Diagnostic> faults, ExceptionList? vocabulary = null)
    {
        var rule = RuleReader.Read(new YamlMap(mapping, faults) { Vocabulary = vocabulary }, source, name);
        var isSound = faults.TrueForAll(fault => fault.Severity < Severity.Error);
        return new RuleFile(source, name, mapping, isSound ? rule : null, [.. faults], vocabulary);
    }
}
