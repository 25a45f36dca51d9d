using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Documents;
using StyleLint.Rules;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Cli;

/// <summary>
/// A run on one article is mostly the runtime preparing code that runs once, on one thread. So a few words are read and linted on another
/// thread while the command line is read and the article found: when it comes, its way is prepared.
/// </summary>
internal static class WarmUp
{
    private const string Article = "---\ntitle: A\n---\n# A\n\n“A *b*,” said the the C , of see$ 4.\n\n- [d](e) 1,000 (f\n";

    public static void Begin()
    {
        if (Environment.ProcessorCount == 1)
            return;
        var rules = Task.Run(() => RulePack.BuiltIn.Rules);
        _ = Task.Run(() =>
        {
            var document = DocumentReaders.ForAny("a.md").Read(SourceText.From(Article));
            _ = new ProseTree(document, RuleSet.DefaultLocale).Quotations;
            new Linter(RuleSet.Of(rules.Result.Where(rule => rule.Recommended))).Lint(document);
        });
    }
}
