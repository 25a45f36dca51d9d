using StyleLint.Documents;
using StyleLint.Rules;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Cli;

/// <summary>
/// A run on one article is mostly the runtime preparing code that runs once, on one thread. So rules load, and a few words go through
/// reader and parsers, on other threads, while the command line is read: when the article comes, its way is prepared.
/// </summary>
internal static class WarmUp
{
    private const string Article = "---\ntitle: A\n---\n# A\n\n“A *b*,” said C.\n\n- [d](e) 1,000\n";

    public static void Begin()
    {
        _ = Task.Run(() => RulePack.BuiltIn);
        _ = Task.Run(() => new ProseTree(DocumentReaders.ForAny("a.md").Read(SourceText.From(Article)), "en").Quotations);
    }
}
