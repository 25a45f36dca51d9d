using System.CommandLine;
using StyleLint.Configuration;
using StyleLint.Documents;
using StyleLint.Rules;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Cli.Commands;

/// <summary><c>explain RULE</c>: the page of one rule. <c>explain --tree FILE</c>: how the quotation marks of a file were read.</summary>
internal static class ExplainCommand
{
    public const string Name = "explain";

    private static readonly Argument<string?> _rule = new("rule")
    {
        Description = "The id or name of a rule, such as SL1001 or Currency.Spacing.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<string> _format = new("--format", "-f") { Description = "text or markdown.", DefaultValueFactory = _ => PageFormats.Text };

    private static readonly Option<string?> _tree = new("--tree") { Description = "Print how the quotation marks of this file were read.", HelpName = "file" };

    private static readonly Option<string> _locale = new("--locale")
    {
        Description = "With --tree: the language of the file, such as en-GB or de.",
        DefaultValueFactory = _ => RuleSet.DefaultLocale,
    };

    public static Command Create(CliEnvironment environment)
    {
        var command = new Command(Name, "Say what a rule finds, why, and show examples.") { _rule, _format, _tree, _locale };
        command.SetAction(result =>
        {
            if (result.GetValue(_tree) is { } file)
            {
                result.InvocationConfiguration.Output.Write(PrintTree(environment, file, result.GetValue(_locale)!));
                return;
            }
            var descriptor = Find(result.GetValue(_rule) ?? throw new CliException("Name a rule, or a file behind --tree."), environment).Descriptor;
            var page = PageFormats.IsMarkdown(result.GetValue(_format)!) ? descriptor.HelpMarkdown : Paragraphs.Wrap(descriptor.HelpText, environment.Width);
            result.InvocationConfiguration.Output.Write(page + "\n");
        });
        return command;
    }

    private static string PrintTree(CliEnvironment environment, string file, string locale)
    {
        var path = environment.FullPath(file);
        if (!File.Exists(path))
            throw new CliException($"There is no file '{file}'.");
        var document = DocumentReaders.Read(SourceText.Decode(File.ReadAllBytes(path), file));
        return QuotationPrinter.Print(new ProseTree(document, locale));
    }

    private static Rule Find(string word, CliEnvironment environment)
    {
        var rules = KnownRules.Find(IsMeant, environment).Rules;
        return rules.FirstOrDefault(IsMeant)
            ?? throw new CliException(UnknownWord.Message("rule", word, rules.SelectMany(r => new[] { r.Descriptor.Id, r.Descriptor.Name })));

        bool IsMeant(Rule rule) => Is(word, rule.Descriptor.Id) || Is(word, rule.Descriptor.Name);
    }

    private static bool Is(string word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);
}
