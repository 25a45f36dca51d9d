using System.Collections.Immutable;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;

namespace StyleLint.Configuration.Vale;

/// <summary>What a <c>.vale.ini</c> says of the files that a glob means.</summary>
/// <param name="Styles">In the place of those of sections before; null where the section says nothing of them.</param>
/// <param name="Ignores">What is not prose wherever it stands in a file.</param>
internal sealed record ValeSection(
    SectionGlob Files, ImmutableArray<YamlScalar>? Styles, ImmutableArray<RuleSetting> Rules, ImmutableArray<Pattern> Ignores);
