using StyleLint.Rules;

namespace StyleLint.Cli.Commands;

/// <summary>The rules that a command line can name.</summary>
/// <param name="IsOn">Whether a rule is on: where no setting says otherwise, or, of rules that settings bring along, for an article of the working folder.</param>
internal sealed record KnownRules(IReadOnlyList<Rule> Rules, Func<Rule, bool> IsOn)
{
    /// <summary>Those that the tool ships with; where none of them is meant, also those by which the articles of the working folder are checked.</summary>
    /// <param name="isMeant">Whether a rule goes by the name on the command line.</param>
    public static KnownRules Find(Func<Rule, bool> isMeant, CliEnvironment environment)
    {
        var shipped = RulePack.BuiltIn.Rules;
        if (shipped.Any(isMeant))
            return new KnownRules(shipped, rule => rule.Recommended);
        var run = new ArticleRun(environment, new ArticleOptions { Names = ["."] });
        var on = run.Plan.Descriptors.Select(descriptor => descriptor.Id).ToHashSet(StringComparer.Ordinal);
        return new KnownRules([.. run.Rules], rule => on.Contains(rule.Descriptor.Id));
    }
}
