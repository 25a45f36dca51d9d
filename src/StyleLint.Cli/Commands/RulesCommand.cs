using System.CommandLine;
using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Rules.Pages;

namespace StyleLint.Cli.Commands;

/// <summary><c>rules</c>: lists the rules that the tool ships with, or those of a pack, which may be the user's.</summary>
internal static class RulesCommand
{
    public const string Name = "rules";

    private static readonly Argument<string?> _pack = new("pack")
    {
        Description = "Only the rules of this pack, such as Currency.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<bool> _recommended = new("--recommended") { Description = "Only the rules that are on where no setting says otherwise." };
    private static readonly Option<bool> _fixable = new("--fixable") { Description = "Only the rules that can repair what they find." };
    private static readonly Option<string?> _level = new("--level") { Description = "Only the rules of this level: suggestion, warning or error." };
    private static readonly Option<string> _format = new("--format", "-f")
    {
        Description = "text for a list, markdown for the pages of the rules.",
        DefaultValueFactory = _ => PageFormats.Text,
    };

    public static Command Create(CliEnvironment environment)
    {
        var command = new Command(Name, "List the rules.") { _pack, _recommended, _fixable, _level, _format };
        command.SetAction(result =>
        {
            var pack = result.GetValue(_pack);
            var known = KnownRules.Find(rule => pack is null || IsIn(pack, rule), environment);
            var chosen = Choose(known.Rules, result);
            var output = result.InvocationConfiguration.Output;
            if (PageFormats.IsMarkdown(result.GetValue(_format)!))
                output.Write(RulesDocument.Write(chosen));
            else
                WriteList(chosen, known.IsOn, output);
        });
        return command;
    }

    /// <summary>In the order of their ids.</summary>
    private static List<Rule> Choose(IReadOnlyList<Rule> rules, ParseResult result)
    {
        var pack = result.GetValue(_pack);
        if (pack is not null && !rules.Any(rule => IsIn(pack, rule)))
            throw new CliException(UnknownWord.Message("pack", pack, rules.Select(rule => rule.Descriptor.Category).Distinct()));
        Severity? level = result.GetValue(_level) is { } word ? Levels.Read("--level", word) : null;
        var chosen =
            from rule in rules
            where pack is null || IsIn(pack, rule)
            where !result.GetValue(_recommended) || rule.Recommended
            where !result.GetValue(_fixable) || IsFixable(rule)
            where level is null || rule.Descriptor.DefaultSeverity == level
            select rule;
        return [.. chosen.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
    }

    private static bool IsIn(string pack, Rule rule) => pack.Equals(rule.Descriptor.Category, StringComparison.OrdinalIgnoreCase);

    private static bool IsFixable(Rule rule) => rule.Safety is FixSafety.Safe or FixSafety.Unsafe;

    private static void WriteList(List<Rule> rules, Func<Rule, bool> isOn, TextWriter output)
    {
        var width = rules.Select(rule => rule.Descriptor.Name.Length).DefaultIfEmpty().Max();
        foreach (var rule in rules)
        {
            var (descriptor, state, isFixable) = (rule.Descriptor, isOn(rule) ? "on" : "off", IsFixable(rule) ? "fix" : "");
            var level = descriptor.DefaultSeverity.ToWord();
            output.Write($"{descriptor.Id,-7} {descriptor.Name.PadRight(width)}  {state,-3}  {level,-10}  {isFixable,-3}  {descriptor.Title}\n");
        }
    }
}
