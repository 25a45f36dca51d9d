using StyleLint.Rules;

namespace StyleLint.Cli.Commands;

/// <summary>The rules that a command line can name.</summary>
internal static class KnownRules
{
    /// <summary>Those that the tool ships with; where none of them is meant, also those by which the articles of the working folder are checked.</summary>
    /// <param name="isMeant">Whether a rule goes by the name on the command line.</param>
    public static IReadOnlyList<Rule> Find(Func<Rule, bool> isMeant, CliEnvironment environment)
    {
        var shipped = RulePack.BuiltIn.Rules;
        return shipped.Any(isMeant) ? shipped : [.. new ArticleRun(environment, new ArticleOptions { Names = ["."] }).Rules];
    }
}
