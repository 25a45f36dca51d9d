using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Output;
using StyleLint.Rules;
using StyleLint.Text;

namespace StyleLint.Cli;

/// <summary>
/// A run on one article is mostly the runtime preparing code that runs once. So while one thread reads the command line and finds the
/// article, two others load the rules, from both ends of the list, and take a few words of text all the way to its findings: when the
/// article comes, its way is prepared.
/// </summary>
internal static class WarmUp
{
    /// <summary>In bytes, twice what a run on one article allocates: it is over before a collection, which would take a twentieth of it, has to be.</summary>
    private const long FirstCollectionAt = 32 << 20;

    private static readonly SourceText _article =
        SourceText.From("---\ntitle: A\n---\n# A\n\n“A *b*,” said the the C , of see$ 4.\n\n- [d](e) 1,000 (f\n", "a.md");

    public static void Begin()
    {
        _ = GC.TryStartNoGCRegion(FirstCollectionAt);
        if (Environment.ProcessorCount == 1)
            return;
        Start(() =>
        {
            foreach (var shipped in RulePack.Shipped)
                _ = shipped.IsRecommended ? shipped.File : null;
            Report();
        });
        Start(Lint);
    }

    /// <summary>On a thread of its own, since the pool takes longer to begin.</summary>
    private static void Start(Action work) => new Thread(() => Try(work)) { IsBackground = true }.Start();

    /// <summary>What fails here fails again where it is needed, and is told there.</summary>
    private static void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception)
        {
        }
    }

    private static void Lint()
    {
        var document = DocumentReaders.Read(_article);
        for (var i = RulePack.Shipped.Length - 1; i >= 0; i--)
        {
            if (RulePack.Shipped[i] is { IsRecommended: true, File.Rule: { } rule })
                new Linter(RuleSet.Of([rule])).Lint(document);
        }
    }

    private static void Report()
    {
        var sink = OutputFormats.All[0].Open(Stream.Null, new OutputOptions());
        sink.Write(EngineDiagnostics.UnusedSuppression.At(_article, TextSpan.FromLength(0, 3), ""));
        sink.End(new RunSummary { FileCount = 1, Warnings = 1 });
    }
}
