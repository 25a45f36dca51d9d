namespace StyleLint.Rules.Yaml;

internal sealed record YamlPair(YamlScalar Key, YamlScalar Value);
