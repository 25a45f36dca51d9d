using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;

namespace StyleLint.Configuration.Vale;

/// <summary>Reads what stands under the sections that are named by globs.</summary>
internal sealed class ValeSectionReader(ICollection<Diagnostic> faults)
{
    /// <summary>The name of the section for all files.</summary>
    public const string AllFiles = "*";

    private const string Styles = "BasedOnStyles";
    private const string CommentDelimiters = "CommentDelimiters";

    private static readonly string[] _ignores = ["TokenIgnores", "BlockIgnores", "IgnorePatterns"];

    /// <summary>Those of MDX, which it needs nobody to tell.</summary>
    private static readonly string[] _commentDelimiters = ["{/*", "*/}"];

    private static readonly string[] _idle = [CommentDelimiters, "Transform", "Lang", "View", "Blueprint"];

    public static IEnumerable<string> Keys => [Styles, .. _ignores, .. _idle];

    /// <summary>Null for a section whose glob is wrong.</summary>
    /// <param name="entries">All that stand under sections of this name.</param>
    public ValeSection? Read(YamlScalar name, IEnumerable<IniEntry> entries)
    {
        if (SectionGlob.Parse(name.Value) is not { } files)
        {
            faults.Add(name.Report($"the glob '{name.Value}' is wrong. Each '[' and '{{' needs its other half."));
            return null;
        }
        List<YamlScalar>? styles = null;
        var rules = ImmutableArray.CreateBuilder<RuleSetting>();
        var ignores = ImmutableArray.CreateBuilder<Pattern>();
        foreach (var entry in entries)
        {
            var key = entry.Key.Value;
            if (key == Styles)
                (styles ??= []).AddRange(entry.Items);
            else if (_ignores.Contains(key))
                ignores.AddRange(entry.Items.Select(item => PatternCompiler.Compile(item, faults)).OfType<Pattern>());
            else if (key == CommentDelimiters && entry.Items.Select(item => item.Value).SequenceEqual(_commentDelimiters))
                continue;
            else if (_idle.Contains(key))
                faults.Add(entry.ReportIdle());
            else if (key == ValeCoreReader.Vocabularies)
                faults.Add(entry.Key.ReportAs(EngineDiagnostics.IdleSetting, "a vocabulary holds for all files. Put it above the first section."));
            else if (ValeCoreReader.Keys.Contains(key))
                faults.Add(entry.Key.Report($"'{key}' holds for all files. Put it at the top, above the first section."));
            else if (ValeRuleReader.Read(entry, Keys, faults) is { } rule)
                rules.Add(rule);
        }
        return new ValeSection(files, styles?.ToImmutableArray(), rules.ToImmutable(), ignores.ToImmutable());
    }
}
