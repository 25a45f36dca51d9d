using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Patterns;

/// <summary>Makes one pattern of the tokens of a rule. They are joined first, since a token alone need not be a whole pattern.</summary>
internal static class PatternCompiler
{
    /// <summary>The keys <c>tokens raw append ignorecase nonword</c>; null, and reported, where there is nothing to look for.</summary>
    public static Pattern? ReadTokens(YamlMap map)
    {
        var tokens = map.Scalars("tokens").Where(token => !string.IsNullOrWhiteSpace(token.Value)).ToImmutableArray();
        var raw = map.Scalars("raw");
        var ignoreCase = map.Bool("ignorecase");
        var nonword = map.Bool("nonword") || tokens.IsEmpty;
        var append = map.Bool("append");
        if (tokens.IsEmpty && raw.IsEmpty)
        {
            map.Faults.Add(map.Mapping.Report("'tokens' or 'raw' must say what to look for."));
            return null;
        }
        var joined = new PatternBuilder(ignoreCase);
        if (!append)
            joined.Concatenate(raw);
        joined.Alternatives(tokens, nonword);
        if (append)
            joined.Concatenate(raw);
        return joined.Build(map.Faults);
    }

    /// <summary>A pattern that stands alone under a key.</summary>
    public static Pattern? Read(YamlMap map, string key, bool ignoreCase = false)
    {
        if (map.Required(key) is not { } scalar)
            return null;
        var joined = new PatternBuilder(ignoreCase);
        joined.Concatenate([scalar]);
        return joined.Build(map.Faults);
    }

    /// <summary>A pattern that is used as it is; null, and reported, where it cannot be.</summary>
    public static Pattern? Compile(YamlScalar pattern, ICollection<Diagnostic> faults)
    {
        var joined = new PatternBuilder(ignoreCase: false);
        joined.Concatenate([pattern]);
        return joined.Build(faults);
    }
}
