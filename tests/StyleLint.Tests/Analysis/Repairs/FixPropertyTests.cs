using FsCheck;
using FsCheck.Fluent;
using StyleLint.Analysis;
using StyleLint.Analysis.Repairs;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Rules;
using StyleLint.Text;

namespace StyleLint.Tests.Analysis.Repairs;

/// <summary>What holds of every repair, with the rules that the tool ships with.</summary>
public sealed class FixPropertyTests
{
    private const int CorpusStep = 40;

    private static readonly Linter _linter = new(RuleSet.Of(RulePack.BuiltIn.Rules.Where(rule => rule.Recommended)));

    private static readonly string[] _fragments =
    [
        "The board met at noon", " the the hall", " , and", ".Then", "., ", "!!", " (a bridge )", " ( 1998)", " for$ 5", " at £ 3bn", " 15, 000 people", " it 's",
        " “yes” ", " ” no,” she said", "“Go!“", " “ now”", "\"when\"", " don´t", "″", "’", " i went", "dont", "  ", ",,", ";", ":", " 5%", " a . ", "*the*", "**", "*",
        "_", "`code , x`", "[a link](b.md)", "] (", "<b>", "</b>", "&amp;", "https://a.example/b,c", "$", "|", "\n", "\r\n", "\r", "\n\n", "\n\n", "\n\n# ", "\n\n> ",
        "\n* ", "\n1. ", "\n\n    ", "\n\n```\n", "\n| a | b |\n|---|---|\n| ", " | ", "\n---\n", "😀", "é", "1.", "#", "-", "\\",
    ];

    private static readonly Gen<string> _article = Gen.Elements(_fragments).ListOf().Resize(40).Select(fragments => string.Concat(fragments));

    [Theory]
    [InlineData(".md", FixSafety.Safe)]
    [InlineData(".md", FixSafety.Unsafe)]
    [InlineData(".txt", FixSafety.Unsafe)]
    [InlineData(".html", FixSafety.Unsafe)]
    public void Run_FragmentsInAnyOrder_RepairsSoundly(string ending, FixSafety upTo) =>
        Prop.ForAll(_article.ToArbitrary(), text => Verify(SourceText.From(text, "a" + ending), upTo)).Check(PropertyConfig.Of(50));

    [Theory]
    [InlineData("")]
    [InlineData("---\ntitle: ")]
    public void PlainFix_FragmentsInAnyOrder_KeepsTheMarkup(string start) =>
        Prop.ForAll(_article.ToArbitrary(), text => VerifyPlain(Read(SourceText.From(start + text, "a.md")))).Check(PropertyConfig.Of(300));

    [Fact]
    public void Run_ArticlesAtHand_RepairsSoundly()
    {
        foreach (var path in SharedFolder.CorpusFiles.Where(DocumentReaders.IsArticle).Order(StringComparer.Ordinal).Where((_, i) => i % CorpusStep == 0))
            Verify(SourceText.Decode(File.ReadAllBytes(path), path), FixSafety.Unsafe);
    }

    private static void Verify(SourceText source, FixSafety upTo)
    {
        var article = new FixLoop(_linter, upTo).Run(source);
        Assert.All(article.Remaining.Where(d => d.FixUpTo(upTo) is not null), d => Assert.Contains(d.Descriptor.Name, article.Disputed));
        Assert.Equal(article.After.Text, new FixLoop(_linter, upTo).Run(article.After).After.Text);
        Assert.True(ArticleStructure.HaveSameMarkup(Read(article.Before), Read(article.After)));
        Assert.All(ChangedLines(article), line => Assert.Contains(line, RepairedLines(article)));
    }

    private static void VerifyPlain(Document document)
    {
        var plain = new PlainFix(document);
        Assert.Empty(FixGuard.Apply(document, FixGuard.Select(_linter.Find(document), FixSafety.Unsafe).Where(repair => plain.Is(repair.Fix))).Refused);
    }

    /// <summary>No repair adds or takes away a line, so lines are the same lines before and after.</summary>
    private static IEnumerable<int> ChangedLines(FixedArticle article)
    {
        var (before, after) = (article.Before, article.After);
        Assert.Equal(before.LineCount, after.LineCount);
        return Enumerable.Range(0, before.LineCount).Where(line => !before.Slice(before.GetLine(line)).SequenceEqual(after.Slice(after.GetLine(line))));
    }

    private static HashSet<int> RepairedLines(FixedArticle article) =>
        [.. article.Applied.SelectMany(r => r.Fix.Changes, (r, change) => r.Diagnostic.Source.GetLinePosition(change.Span.Start).Line)];

    private static Document Read(SourceText source) => DocumentReaders.Read(source);
}
