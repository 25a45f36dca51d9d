using System.Collections.Immutable;

namespace StyleLint.Rules.Checks;

/// <summary>Every kind of check.</summary>
internal static class CheckKinds
{
    public static ImmutableArray<CheckKind> All { get; } =
    [
        new("existence", ExistenceCheck.Read),
        new("adjacency", AdjacencyCheck.Read),
        new("attribution", AttributionCheck.Read),
        new("doubled", DoubledCheck.Read),
        new("substitution", SubstitutionCheck.Read) { Printf = [MessageTemplate.Fix, MessageTemplate.Match] },
    ];

    /// <summary>What another tool has and this one does not run: a rule of such a kind is left out with a notice.</summary>
    public static ImmutableArray<string> Unsupported { get; } = ["script", "sequence", "spelling"];

    public static CheckKind? Find(string name) => All.FirstOrDefault(kind => kind.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
