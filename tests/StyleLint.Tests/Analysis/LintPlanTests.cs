using StyleLint.Analysis;
using StyleLint.Analysis.Files;
using StyleLint.Configuration;

namespace StyleLint.Tests.Analysis;

public sealed class LintPlanTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Run_AnyNumberOfThreads_GivesTheSame()
    {
        WriteRule();
        for (var i = 0; i < 60; i++)
            _folder.Write($"posts/{i % 7}/{i}.md", string.Concat(Enumerable.Repeat("A colour.\n\n", i % 11)));

        var expected = Describe(Run(jobs: 1));

        Assert.Equal(5 * 55 + 10, expected.Length);
        Assert.Equal(expected, Describe(Run(jobs: 2)));
        Assert.Equal(expected, Describe(Run(jobs: 8)));
    }

    [Fact]
    public void Run_FileThatVanished_CostsNoOtherItsFindings()
    {
        WriteRule();
        _folder.Write("a.md", "A colour.");
        _folder.Write("b.md", "A colour.");

        var found = Run(jobs: 2, path => path.EndsWith("a.md", StringComparison.Ordinal) ? throw new FileNotFoundException() : File.ReadAllBytes(path));

        Assert.Equal(["SL9001", "House.Colour"], found.SelectMany(f => f.Diagnostics).Select(d => d.Descriptor.Id));
    }

    [Fact]
    public void Run_FileOnWhichWeFail_CostsNoOtherItsFindings()
    {
        WriteRule();
        _folder.Write("a.md", "A colour.");
        _folder.Write("b.md", "A colour.");

        var found = Run(jobs: 2, path => path.EndsWith("a.md", StringComparison.Ordinal) ? throw new InvalidOperationException() : File.ReadAllBytes(path));

        Assert.Equal(["SL9012", "House.Colour"], found.SelectMany(f => f.Diagnostics).Select(d => d.Descriptor.Id));
        Assert.StartsWith("StyleLint failed on this file and has not checked it (InvalidOperationException).", found[0].Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BinaryAndUndecodableFiles_AreSaidSo()
    {
        WriteRule();
        File.WriteAllBytes(_folder.FullPath("binary.md"), [65, 0, 66]);
        File.WriteAllBytes(_folder.FullPath("latin.md"), [.. "A colour, a caf"u8, 0xE9, .. "."u8]);

        var found = Run(jobs: 1).SelectMany(f => f.Diagnostics).ToArray();

        Assert.Equal(["SL9009", "House.Colour", "SL9002"], found.Select(d => d.Descriptor.Id));
        Assert.Equal("\uFFFD", found[2].Source.ToString(found[2].Span));
    }

    [Fact]
    public void Run_FaultyRule_StandsWhereItsPathBelongs()
    {
        WriteRule();
        _folder.Write("House/Broken.yml", "extends: existence\nmessage: m\ntokns: [a]\n");
        _folder.Write("a.md", "A colour.");
        _folder.Write("z.md", "A colour.");

        Assert.Equal(["House/Broken.yml", "a.md", "z.md"], Run(jobs: 1).Select(f => f.Path));
    }

    public void Dispose() => _folder.Dispose();

    private void WriteRule()
    {
        _folder.Write("style-lint.yml", "root: true\nextends: [House]\n");
        _folder.Write("House/Colour.yml", "extends: existence\nmessage: \"Found '{match}'.\"\ntokens: [colour]\n");
        _folder.Write("House/_template.yml", "not a rule");
    }

    private LintedFile[] Run(int jobs, Func<string, byte[]>? read = null)
    {
        var root = new RunRoot(_folder.Path);
        var settings = new SettingsLoader(root, RuleChoice.BySettings);
        var articles = new ArticleFinder(path => settings.ForFile(path).Excludes(path)).Find(["."], _folder.Path);
        return [.. LintPlan.Make(articles, root, settings).Run(read ?? File.ReadAllBytes, jobs)];
    }

    private static string[] Describe(IEnumerable<LintedFile> files) =>
        [.. files.SelectMany(f => f.Diagnostics).Select(d => $"{d.Source.Path}{d.Span} {d.Descriptor.Id} {d.Fingerprint}")];
}
