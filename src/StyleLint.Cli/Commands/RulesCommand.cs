using System.CommandLine;
using StyleLint.Diagnostics;
using StyleLint.Rules;

namespace StyleLint.Cli.Commands;

/// <summary><c>rules</c>: lists the rules that the tool ships with.</summary>
internal static class RulesCommand
{
    private static readonly Argument<string?> _pack = new("pack") { Description = "Only the rules of this pack, such as Currency.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> _recommended = new("--recommended") { Description = "Only the rules that are on where no setting says otherwise." };
    private static readonly Option<bool> _fixable = new("--fixable") { Description = "Only the rules that can repair what they find." };
    private static readonly Option<string?> _level = new("--level") { Description = "Only the rules of this level: suggestion, warning or error." };

    public static Command Create(CliEnvironment environment)
    {
        var command = new Command("rules", "List the rules.") { _pack, _recommended, _fixable, _level };
        command.SetAction(result =>
        {
            var rules = RulePack.BuiltIn.Rules;
            var pack = result.GetValue(_pack);
            if (pack is not null && !rules.Any(rule => IsIn(pack, rule)))
                throw new CliException(UnknownWord.Message("pack", pack, rules.Select(rule => rule.Descriptor.Category).Distinct()));
            var chosen = rules
                .Where(rule => pack is null || IsIn(pack, rule))
                .Where(rule => !result.GetValue(_recommended) || rule.Recommended)
                .Where(rule => !result.GetValue(_fixable) || rule.Safety is FixSafety.Safe or FixSafety.Unsafe)
                .Where(rule => result.GetValue(_level) is not { } level || rule.Descriptor.DefaultSeverity == Levels.Read("--level", level))
                .OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)
                .ToList();
            Write(chosen, result.InvocationConfiguration.Output);
        });
        return command;
    }

    private static bool IsIn(string pack, Rule rule) => pack.Equals(rule.Descriptor.Category, StringComparison.OrdinalIgnoreCase);

    private static void Write(List<Rule> rules, TextWriter output)
    {
        var width = rules.Select(rule => rule.Descriptor.Name.Length).DefaultIfEmpty().Max();
        foreach (var rule in rules)
        {
            var (descriptor, isOn) = (rule.Descriptor, rule.Recommended ? "on" : "off");
            var level = Levels.WordFor(descriptor.DefaultSeverity);
            output.WriteLine($"{descriptor.Id,-7} {descriptor.Name.PadRight(width)}  {isOn,-3}  {level,-10}  {descriptor.Title}");
        }
    }
}
