using System.Collections.Immutable;

namespace StyleLint.Configuration;

/// <summary>What the command line says of rules, which goes over what the settings say. Both hold ids, names or packs.</summary>
/// <param name="Select">These and no others, at their own level where the settings give none; empty leaves the choice to the settings.</param>
/// <param name="Ignore">Not these.</param>
public sealed record RuleChoice(ImmutableArray<string> Select, ImmutableArray<string> Ignore)
{
    public static RuleChoice BySettings { get; } = new([], []);

    public bool IsBySettings => Select.IsEmpty && Ignore.IsEmpty;

    /// <summary>Whether the rule with this id and name may be on.</summary>
    public bool Allows(string id, string name)
    {
        return (Select.IsEmpty || Select.Any(IsMeant)) && !Ignore.Any(IsMeant);

        bool IsMeant(string selector) => RuleSelector.Matches(selector, id, name);
    }
}
