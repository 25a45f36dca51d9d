using System.Text;
using BenchmarkDotNet.Attributes;
using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Documents;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Benchmarks;

/// <summary>The steps from bytes to diagnostics, for one article of 10 KB.</summary>
[MemoryDiagnoser]
public class PartBenchmarks
{
    private readonly Linter _linter;
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(new ArticleGenerator(1).Write(10_000));
    private readonly SourceText _source;
    private readonly Document _document;

    public PartBenchmarks()
    {
        var root = new RunRoot(Path.GetTempPath());
        var article = Path.Combine(root.Folder, "article.md");
        _linter = new Linter(new SettingsLoader(root, RuleChoice.BySettings).ForFile(article).RulesFor(article));
        _source = Decode();
        _document = Read();
    }

    [Benchmark]
    public SourceText Decode() => SourceText.Decode(_bytes, "article.md");

    [Benchmark]
    public Document Read() => DocumentReaders.Read(_source);

    [Benchmark]
    public ProseTree Parse() => new(_document, "en");

    [Benchmark]
    public int Lint() => _linter.Lint(_document).Length;
}
