using System.Collections.Immutable;

namespace StyleLint.Accuracy;

/// <param name="FoundBy">Ids of the rules that found the damage; empty where it was missed.</param>
internal sealed record CaseResult(Damage Damage, ImmutableArray<string> FoundBy)
{
    public bool IsFound => !FoundBy.IsEmpty;
}
