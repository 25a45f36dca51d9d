using System.Collections.Immutable;
using StyleLint.Rules;
using StyleLint.Rules.Patterns;

namespace StyleLint.Configuration;

/// <summary>The rules that are on for a file, in ordinal order of their ids, and the language that it is written in.</summary>
public sealed record RuleSet(ImmutableArray<ActiveRule> Rules, string Locale)
{
    /// <summary>The language where no setting names one: English, of whatever country.</summary>
    public const string DefaultLocale = "en";

    /// <summary>That of the format by which the file is read, with its dot; null where its own says it.</summary>
    public string? Ending { get; init; }

    /// <summary>What is not prose wherever it stands in the source.</summary>
    internal ImmutableArray<Pattern> Ignores { get; init; } = [];

    /// <summary>These rules, each at its own level.</summary>
    public static RuleSet Of(IEnumerable<Rule> rules, string locale = DefaultLocale) => new(
        [
            .. rules.Where(rule => rule.AppliesTo(locale))
                .OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)
                .Select(rule => new ActiveRule(rule, rule.Descriptor.DefaultSeverity)),
        ],
        locale);

    /// <summary>Whether a rule that the selector means is on.</summary>
    public bool Has(string selector) => Rules.Any(r => RuleSelector.Matches(selector, r.Rule.Descriptor.Id, r.Rule.Descriptor.Name));
}
