using StyleLint.Configuration;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Configuration;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SettingsTests()
    {
        _folder.Write("House/Colour.yml", "id: H1\nextends: existence\nlevel: warning\nmessage: \"Found '{match}'.\"\ntokens: [colour]\n");
        _folder.Write("House/Length.yml", "id: H2\nextends: existence\nlevel: error\nmessage: \"Found '{match}'.\"\ntokens: [word]\n");
    }

    [Theory]
    [InlineData("{}", "H1 Warning, H2 Error")]
    [InlineData("{ House.Colour: off }", "H2 Error")]
    [InlineData("{ h1: error }", "H1 Error, H2 Error")]
    [InlineData("{ House: suggestion, H2: on }", "H1 Suggestion, H2 Error")]
    [InlineData("{ House: off, H2: { level: warning, tokens: [words] } }", "H2 Warning")]
    public void RulesFor_Rules_TheLastSettingCounts(string rules, string expected)
    {
        _folder.Write("style-lint.yml", $"root: true\nextends: [House]\nrules: {rules}\n");

        Assert.Equal(expected, RulesFor("a.md", out var faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void RulesFor_RuleThatCannotRun_CanBeSwitchedOff()
    {
        _folder.Write("House/Words.yml", "extends: spelling\nmessage: No.\n");
        _folder.Write("style-lint.yml", "root: true\nextends: [House]\nrules: { House.Words: off }\n");

        RulesFor("a.md", out var faults);
        Assert.Empty(faults);
    }

    [Fact]
    public void RulesFor_NearerFile_GoesOverTheFarther()
    {
        _folder.Write("style-lint.yml", "root: true\nextends: [House]\nrules: { House: suggestion }\n");
        _folder.Write("news/style-lint.yml", "rules: { H1: error }\n");

        Assert.Equal("H1 Suggestion, H2 Suggestion", RulesFor("a.md", out _));
        Assert.Equal("H1 Error, H2 Suggestion", RulesFor("news/deep/a.md", out _));
    }

    [Fact]
    public void RulesFor_Root_EndsTheSearch()
    {
        _folder.Write("style-lint.yml", "root: true\nextends: [House]\n");
        _folder.Write("news/style-lint.yml", "root: true\nextends: [../House]\nrules: { H1: off }\n");

        Assert.Equal("H2 Error", RulesFor("news/a.md", out _));
    }

    [Fact]
    public void RulesFor_Override_HoldsForItsFiles()
    {
        _folder.Write("style-lint.yml", """
            root: true
            extends: [House]
            overrides:
              - files: ["blog/**"]
                locale: en-GB
                rules: { House: off }
            """);

        Assert.Equal("H1 Warning, H2 Error", RulesFor("news/a.md", out _));
        Assert.Equal("", RulesFor("blog/deep/a.md", out _));
    }

    [Fact]
    public void RulesFor_SelectAndIgnore_GoOverTheSettings()
    {
        _folder.Write("style-lint.yml", "root: true\nextends: [House]\nrules: { H1: off }\n");

        Assert.Equal("H1 Warning", RulesFor("a.md", out _, new RuleChoice(["House"], ["H2"])));
    }

    [Theory]
    [InlineData("root: true\nextends: [House]\nruls: {}\n", "3:1: This setting was not used: the key 'ruls' is not known here. Did you mean 'rules'?")]
    [InlineData("root: true\nextends: [House]\nrules: { House.Color: off }\n", "3:10: This setting was not used: there is no rule 'House.Color'. Did you mean 'House.Colour'?")]
    [InlineData("root: true\nextends: [House]\nrules: { H1: loud }\n", "3:14: This setting was not used: a rule is set to error, warning, suggestion, on or off.")]
    [InlineData("root: true\nextends: [Hose]\n", "2:11: This setting was not used: there is no folder of rules 'Hose'.")]
    public void RulesFor_WrongSetting_IsReportedWithItsPlace(string yaml, string expected)
    {
        _folder.Write("style-lint.yml", yaml);
        RulesFor("a.md", out var faults);

        Assert.Equal(expected, Assert.Single(faults));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b\n")]
    [InlineData("text")]
    [InlineData("a: [\n")]
    [InlineData("a: &a [*a]\n")]
    public void RulesFor_StrangeFile_LeavesTheRecommendedRules(string yaml)
    {
        _folder.Write("style-lint.yml", yaml);

        Assert.NotEqual("", RulesFor("a.md", out _));
    }

    [Theory]
    [InlineData("exclude: ['old/**']", "old/a.md", true)]
    [InlineData("exclude: ['old/**']", "new/a.md", false)]
    [InlineData("include: ['content/**/*.md']", "content/x/a.md", false)]
    [InlineData("include: ['content/**/*.md']", "content/a.txt", true)]
    public void Excludes_Globs_AreRelativeToTheSettingsFile(string yaml, string path, bool expected)
    {
        _folder.Write("style-lint.yml", $"root: true\n{yaml}\n");
        var full = _folder.FullPath(path);

        Assert.Equal(expected, new SettingsLoader(new RunRoot(_folder.Path), RuleChoice.BySettings).ForFile(full).Excludes(full));
    }

    public void Dispose() => _folder.Dispose();

    private string RulesFor(string path, out string[] faults, RuleChoice? choice = null)
    {
        var loader = new SettingsLoader(new RunRoot(_folder.Path), choice ?? RuleChoice.BySettings);
        var rules = loader.ForFile(_folder.FullPath(path)).RulesFor(_folder.FullPath(path)).Rules;
        faults = [.. loader.Faults.Where(f => f.Source.Path.EndsWith("style-lint.yml", StringComparison.Ordinal)).Select(Describe)];
        return string.Join(", ", rules.Select(r => $"{r.Rule.Descriptor.Id} {r.Severity}"));
    }

    private static string Describe(Diagnostic fault)
    {
        var at = fault.Source.GetLinePosition(fault.Span.Start);
        return $"{at.Line + 1}:{at.Character + 1}: {fault.Message}";
    }
}
