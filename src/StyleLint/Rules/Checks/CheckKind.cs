using System.Collections.Immutable;
using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Checks;

/// <summary>A kind of check that a rule can extend.</summary>
/// <param name="Name">As the key <c>extends</c> names it.</param>
/// <param name="Read">Takes the keys that the kind owns; null where a fault, which is reported, leaves nothing to check with.</param>
internal sealed record CheckKind(string Name, Func<YamlMap, ICheck?> Read)
{
    /// <summary>What the first, second… <c>%s</c> of a message stands for; <c>{match}</c> and its like always work.</summary>
    public ImmutableArray<string> Printf { get; init; } = [MessageTemplate.Match, MessageTemplate.Fix];

    /// <summary>Where a rule looks that does not say.</summary>
    public string DefaultScope { get; init; } = "text";
}
