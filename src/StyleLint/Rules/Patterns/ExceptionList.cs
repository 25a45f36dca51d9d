using System.Collections.Immutable;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>Words that a rule lets pass: a finding that contains one is none.</summary>
internal sealed class ExceptionList
{
    private readonly Pattern? _pattern;

    private ExceptionList(Pattern? pattern) => _pattern = pattern;

    /// <summary>The keys <c>exceptions</c> and <c>vocab</c>. Case counts, unless an entry says <c>(?i)</c>; the longest goes first.</summary>
    public static ExceptionList Read(YamlMap map)
    {
        _ = map.Bool("vocab", fallback: true);
        var entries = map.Scalars("exceptions").Where(entry => entry.Value.Length > 0).OrderByDescending(entry => entry.Value.Length).ToImmutableArray();
        if (entries.IsEmpty)
            return new ExceptionList(null);
        var builder = new PatternBuilder(ignoreCase: false);
        builder.Alternatives(entries, nonword: false);
        return new ExceptionList(builder.Build(map.Faults));
    }

    public bool Covers(string match) => _pattern is not null && _pattern.IsMatch(match);

    public ImmutableArray<TextSpan> FindAll(string text) => _pattern?.FindAll(text) ?? [];
}
