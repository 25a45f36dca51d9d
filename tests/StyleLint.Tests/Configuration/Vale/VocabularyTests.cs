using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Tests.Configuration.Vale;

public sealed class VocabularyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public VocabularyTests()
    {
        _folder.Write("styles/House/Words.yml", "extends: existence\nmessage: No.\nignorecase: true\ntokens: [cloud, 'mac[a-z]*']\n");
        _folder.Write("styles/House/Strict.yml", "extends: existence\nmessage: No.\nvocab: false\ntokens: [quay]\n");
        _folder.Write("styles/House/Raw.yml", "extends: existence\nmessage: No.\nnonword: true\ntokens: [zinc]\n");
        _folder.Write("styles/House/Headings.yml", "extends: capitalization\nmessage: No.\nscope: heading\nmatch: $sentence\n");
    }

    [Theory]
    [InlineData("macOS", "They sell macOS and [|macos|].")]
    [InlineData("(?i)macos", "They sell macOS and macos, not [|macs|].")]
    [InlineData("Adobe Cloud", "The Adobe Cloud is no [|cloud|].")]
    [InlineData("quay", "At the [|quay|].")]
    [InlineData("zinc", "A roof of [|zinc|].")]
    [InlineData("# cloud\n\n  macs  ", "A [|cloud|] of macs.")]
    [InlineData("Boats\nHarbour", "# The Harbour and its Boats")]
    [InlineData("Harbour", "# [|A Harbour Boat|]")]
    public void Accept_Words_PassInEveryRuleThatTakesThem(string accept, string marked)
    {
        _folder.Write("styles/config/vocabularies/Base/accept.txt", accept);
        Verify("House", marked);
    }

    [Theory]
    [InlineData("MongoDB", "MongoDB, [|mongodb|] and [|MONGODB|].")]
    [InlineData("[Pp]ostgres", "postgres and Postgres, [|POSTGRES|].")]
    [InlineData("(?i)redis", "Redis, redis, REDIS.")]
    [InlineData("Node\\.js\nC\\+\\+", "Node.js, [|node.js|] and C++.")]
    public void Accept_Words_AreWrittenSo(string accept, string marked)
    {
        _folder.Write("styles/Vocab/Base/accept.txt", accept);
        Verify("Vale", marked);
    }

    [Fact]
    public void Reject_Words_AreAvoided()
    {
        _folder.Write("styles/config/vocabularies/Base/reject.txt", "utili[sz]e\n");
        Verify("Vale", "They [|utilise|] it.");
    }

    [Fact]
    public void Accept_WrongPattern_IsReportedOnceAndTheRestUsed()
    {
        _folder.Write("styles/config/vocabularies/Base/accept.txt", "cloud\nwro(ng\n");
        var fault = Assert.Single(Verify("House", "A cloud, [|macs|]."));
        Assert.Equal("This setting was not used: in this pattern, a bracket is never closed: wro(ng", fault);
    }

    public void Dispose() => _folder.Dispose();

    private string[] Verify(string styles, string marked)
    {
        _folder.Write(".vale.ini", $"StylesPath = styles\nVocab = Base\n[*]\nBasedOnStyles = {styles}\nVale.Spelling = NO\n");
        var loader = new SettingsLoader(new RunRoot(_folder.Path), RuleChoice.BySettings);
        var path = _folder.FullPath("a.md");
        var source = SourceText.From(Markup.Parse(marked).Text, "a.md");
        var found = new Linter(loader.ForFile(path).RulesFor(path)).Lint(DocumentReaders.Read(source));
        Assert.Equal(marked, Markup.Mark(source.Text, found.Select(diagnostic => diagnostic.Span)));
        return [.. loader.Faults.Select(fault => fault.Message)];
    }
}
