namespace StyleLint.Rules.Yaml;

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
