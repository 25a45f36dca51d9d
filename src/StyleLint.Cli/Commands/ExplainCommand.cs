using System.CommandLine;
using StyleLint.Rules;

namespace StyleLint.Cli.Commands;

/// <summary><c>explain RULE</c>: the page of one rule.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> _rule = new("rule") { Description = "The id or name of a rule, such as SL1001 or Currency.Spacing." };
    private static readonly Option<string> _format = new("--format", "-f") { Description = "text or markdown.", DefaultValueFactory = _ => "text" };

    public static Command Create(CliEnvironment environment)
    {
        var command = new Command("explain", "Say what a rule finds, why, and show examples.") { _rule, _format };
        command.SetAction(result =>
        {
            var descriptor = Find(result.GetValue(_rule)!).Descriptor;
            result.InvocationConfiguration.Output.WriteLine(result.GetValue(_format) switch
            {
                "text" => descriptor.HelpText,
                "markdown" => descriptor.HelpMarkdown,
                var other => throw new CliException(UnknownWord.Message("format", other!, ["text", "markdown"])),
            });
        });
        return command;
    }

    private static Rule Find(string word)
    {
        var rules = RulePack.BuiltIn.Rules;
        return rules.FirstOrDefault(rule => Is(word, rule.Descriptor.Id) || Is(word, rule.Descriptor.Name))
            ?? throw new CliException(UnknownWord.Message("rule", word, rules.SelectMany(r => new[] { r.Descriptor.Id, r.Descriptor.Name })));
    }

    private static bool Is(string word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);
}
