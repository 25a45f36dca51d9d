using StyleLint.Configuration;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Configuration.Vale;

public sealed class ValeSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ValeSettingsTests()
    {
        _folder.Write("styles/House/Colour.yml", "extends: existence\nlevel: warning\nmessage: \"Found '%s'.\"\ntokens: [colour]\n");
        _folder.Write("styles/House/Length.yml", "extends: occurrence\nlevel: error\nmessage: Too long.\nmax: 30\ntoken: word\n");
        _folder.Write("styles/Plain/Short.yml", "extends: existence\nlevel: suggestion\nmessage: \"Found '%s'.\"\ntokens: [short]\n");
    }

    [Theory]
    [InlineData("[*]\nBasedOnStyles = House", "House.Colour Warning, House.Length Error")]
    [InlineData("[*.md]\nBasedOnStyles = House, Plain", "House.Colour Warning, House.Length Error, Plain.Short Suggestion")]
    [InlineData("[*]\nBasedOnStyles = Plain\n[*.md]\nBasedOnStyles = House", "House.Colour Warning, House.Length Error")]
    [InlineData("[*.md]\nBasedOnStyles = Plain\n[*]\nBasedOnStyles = House", "Plain.Short Suggestion")]
    [InlineData("[*.md]\nBasedOnStyles = House\n[*.md]\nBasedOnStyles = Plain\n[*.txt]\nBasedOnStyles =", "House.Colour Warning, House.Length Error, Plain.Short Suggestion")]
    [InlineData("[*.txt]\nBasedOnStyles = House", "")]
    [InlineData("[*.md]\nBasedOnStyles =", "")]
    [InlineData("[*]\nHouse.Colour = YES", "House.Colour Warning")]
    [InlineData("[*]\nHouse.Colour = suggestion", "House.Colour Suggestion")]
    [InlineData("[*]\nHouse.Colour = error\nBasedOnStyles = House\nHouse.Length = NO", "House.Colour Error")]
    [InlineData("[*]\nBasedOnStyles = House\nHouse.Colour = NO\n[*.md]\nHouse.Colour = YES", "House.Colour Warning, House.Length Error")]
    [InlineData("[*]\nBasedOnStyles = House\nHouse = suggestion", "House.Colour Suggestion, House.Length Suggestion")]
    [InlineData("[*]\nHouse.Length[max] = 3", "")]
    [InlineData("[*]\nBasedOnStyles = House\nHouse.Colour = off\nHouse.Length = False", "")]
    [InlineData("[*]\nHouse.Colour = YES\n[*.md]\nBasedOnStyles =\nHouse.Length = YES", "House.Length Error")]
    [InlineData("[*]\nHouse.Colour = YES\n[*.md]\nHouse.Colour = UNSET", "")]
    [InlineData("[*]\nBasedOnStyles = House\nHouse.Colour = NO\n[*.md]\nHouse = NO\nHouse = UNSET", "House.Length Error")]
    public void RulesFor_Sections_LaterGoesOverEarlier(string sections, string expected)
    {
        Assert.Equal(expected, RulesFor($"StylesPath = styles\n{sections}\n", out var faults));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("qmd = md", "[*.qmd]\nBasedOnStyles = Plain", ".md")]
    [InlineData("qmd = txt", "[*.txt]\nBasedOnStyles = Plain", ".txt")]
    [InlineData("QMD = html", "[*]\nBasedOnStyles = Plain", ".html")]
    public void RulesFor_Formats_FileGoesByEitherEnding(string format, string section, string ending)
    {
        _folder.Write(".vale.ini", $"StylesPath = styles\n[formats]\n{format}\n{section}\n");
        Assert.Equal("Plain.Short Suggestion", RulesFor("a.qmd"));
        Assert.Equal(ending, Load().ForFile(_folder.FullPath("a.qmd")).EndingFor(_folder.FullPath("a.qmd")));
    }

    [Theory]
    [InlineData("warning", "House.Colour Warning, House.Length Error")]
    [InlineData("error", "House.Length Error")]
    public void RulesFor_MinAlertLevel_LeavesOutWhatIsBelow(string level, string expected) =>
        Assert.Equal(expected, RulesFor($"StylesPath = styles\nMinAlertLevel = {level}\n[*]\nBasedOnStyles = House, Plain\n", out _));

    [Theory]
    [InlineData("Currency.Spacing = YES", "SL1001 Error")]
    [InlineData("BasedOnStyles = Currency\nCurrency = NO\nCurrency.Spacing = suggestion", "SL1001 Suggestion")]
    public void RulesFor_OurPacks_AreNamedAsStylesAre(string settings, string expected) => Assert.Equal(expected, RulesFor($"[*]\n{settings}\n", out _));

    [Fact]
    public void RulesFor_Recommended_AreOurRules() =>
        Assert.Contains("SL1001 Error, SL1002", RulesFor("[*]\nBasedOnStyles = recommended\n", out _), StringComparison.Ordinal);

    [Fact]
    public void RulesFor_StyleThatGoesByTheNameOfAPack_StandsInItsPlace()
    {
        _folder.Write("styles/Currency/House.yml", "extends: existence\nmessage: No.\ntokens: [a]\n");
        Assert.Equal("Currency.House Warning", RulesFor("StylesPath = styles\n[*]\nBasedOnStyles = Currency\nCurrency = YES\n", out _));
    }

    [Theory]
    [InlineData("House.Words = YES\nBasedOnStyles = House", 1)]
    [InlineData("House.Words = NO\nBasedOnStyles = House", 0)]
    public void RulesFor_RuleThatCannotRun_IsSaidUnlessItIsOff(string settings, int count)
    {
        _folder.Write("styles/House/Words.yml", "extends: spelling\nmessage: No.\n");
        Assert.Equal("House.Colour Warning, House.Length Error", RulesFor($"StylesPath = styles\n[*]\n{settings}\n", out var faults));
        Assert.Equal(count, faults.Length);
        Assert.All(faults, fault => Assert.StartsWith("1:10: This rule was left out: ", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void RulesFor_PackageSettings_StandBelowTheProjects()
    {
        _folder.Write("styles/.vale-config/0-House.ini", "[*.md]\nBasedOnStyles = House\nHouse.Colour = NO\n");
        Assert.Equal("House.Colour Error, House.Length Error", RulesFor("StylesPath = styles\nPackages = House\n[*.md]\nHouse.Colour = error\n", out var faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void RulesFor_Parameter_GoesOverThatOfTheRule()
    {
        RulesFor("StylesPath = styles\n[*]\nBasedOnStyles = House\nHouse.Length[max] = many\n", out var faults);
        Assert.Equal("4:21: This setting was not used: 'max' must be a whole number, not 'many'.", Assert.Single(faults));
    }

    [Theory]
    [InlineData("Vocabs = A\n", "1:1: This setting was not used: the key 'Vocabs' is not known here. Did you mean 'Vocab'?")]
    [InlineData("StylesPath = stiles\n", "1:14: This setting was not used: there is no folder 'stiles'.")]
    [InlineData("MinAlertLevel = warn\n", "1:17: This setting was not used: it cannot be 'warn'. It is one of: suggestion, warning, error.")]
    [InlineData("MinAlertLevel = warnings\n", "1:17: This setting was not used: it cannot be 'warnings'. Did you mean 'warning'? It is one of: suggestion, warning, error.")]
    [InlineData("BasedOnStyles = Vale\n", "1:1: This setting was not used: 'BasedOnStyles' says something of files. Put it under a section such as [*.md].")]
    [InlineData("[*]\nMinAlertLevel = error\n", "2:1: This setting was not used: 'MinAlertLevel' holds for all files. Put it at the top, above the first section.")]
    [InlineData("[*]\nBasedOnStyle = Vale\n", "2:1: This setting was not used: the key 'BasedOnStyle' is not known here. Did you mean 'BasedOnStyles'?")]
    [InlineData("StylesPath = styles\n[*]\nBasedOnStyles = Plain, Hose\n", "3:24: This setting was not used: there is no style 'Hose' in 'styles'. Did you mean 'House'?")]
    [InlineData("StylesPath = styles\n[*]\nHouse.Color = NO\n", "3:1: This setting was not used: there is no rule 'House.Color'. Did you mean 'House.Colour'?")]
    [InlineData("StylesPath = styles\n[*]\nHouse.Colour = of\n", "3:16: This setting was not used: it cannot be 'of'. It is one of: YES, NO, UNSET, suggestion, warning, error.")]
    [InlineData("StylesPath = styles\n[*]\nHouse.Colour[tokens] = a\n", "3:14: This setting was not used: 'tokens' can be changed in the file of the rule only.")]
    [InlineData("[*.{md]\nBasedOnStyles = Vale\n", "1:2: This setting was not used: the glob '*.{md' is wrong. Each '[' and '{' needs its other half.")]
    [InlineData("[*]\nTokenIgnores = ok, (wrong\n", "2:20: This setting was not used: in this pattern, a bracket is never closed: (wrong")]
    [InlineData("StylesPath = styles\nVocab = Base\n", "2:9: This setting was not used: there is no vocabulary 'Base' in 'styles'. It is a folder in 'config/vocabularies'.")]
    public void RulesFor_WrongSetting_IsReportedWithItsPlace(string text, string expected)
    {
        RulesFor(text, out var faults);
        Assert.Equal(expected, Assert.Single(faults));
    }

    [Theory]
    [InlineData("Packages = Google\nStylesPath = styles\n[*]\nBasedOnStyles = Google\nGoogle.We = NO\n", "1:12: This setting has no effect here: the package 'Google' is not there. Fetch it with 'vale sync'.")]
    [InlineData("WordTemplate = %s\n", "1:1: This setting has no effect here: 'WordTemplate' is for Vale alone.")]
    [InlineData("IgnoredScopes = code, img, q\n", "1:28: This setting has no effect here: 'q' is read like the text around it.")]
    [InlineData("SkippedScopes = script, aside\n", "1:25: This setting has no effect here: 'aside' is read like the text around it.")]
    [InlineData("[*.md]\nVocab = A\n", "2:1: This setting has no effect here: a vocabulary holds for all files. Put it above the first section.")]
    [InlineData("[*.md]\nTransform = a.xsl\n", "2:1: This setting has no effect here: 'Transform' is for Vale alone.")]
    [InlineData("[*.mdx]\nCommentDelimiters = <#, #>\n", "2:1: This setting has no effect here: 'CommentDelimiters' is for Vale alone.")]
    [InlineData("[asciidoctor]\na = YES\n", "1:2: This setting has no effect here: AsciiDoc is not read.")]
    [InlineData("[formats]\nmdx = md\nxyz = rst\n", "3:7: This setting has no effect here: the format 'rst' is not read.")]
    [InlineData("[*]\nBasedOnStyles = Vale\n", "2:17: This rule was left out: Vale.Spelling, since spelling is not checked here. 'Vale.Spelling = NO' silences this.")]
    public void RulesFor_WhatOnlyValeCan_IsANotice(string text, string expected)
    {
        RulesFor(text, out var faults);
        Assert.Equal(expected, Assert.Single(faults));
        Assert.DoesNotContain(Load().Faults, fault => fault.IsFailure());
    }

    [Theory]
    [InlineData("[*]\nBasedOnStyles = Vale\nVale.Spelling = NO\nVale.terms = NO\n", "Vale.Repetition Error")]
    [InlineData("[*.mdx]\nCommentDelimiters = {/*, */}\n[*]\nVale.Repetition = error\n", "Vale.Repetition Error")]
    [InlineData("[*]\nVale.Repetition = warning\n", "Vale.Repetition Warning")]
    [InlineData("WordTemplate = \\b(?:%s)\\b\n[*]\nVale.Repetition = YES\n", "Vale.Repetition Error")]
    public void RulesFor_StyleVale_IsWhatValeBrings(string text, string expected)
    {
        Assert.Equal(expected, RulesFor(text, out var faults));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(".vale.ini")]
    [InlineData("_vale.ini")]
    [InlineData("vale.ini")]
    [InlineData(".vale")]
    public void ForFile_FileNames_AreThoseOfVale(string name)
    {
        _folder.Write(name, "StylesPath = styles\n[*]\nBasedOnStyles = Plain\n");
        Assert.Equal("Plain.Short Suggestion", RulesFor("news/deep/a.md"));
    }

    [Fact]
    public void ForFile_OwnFileAsNearOrNearer_GoesFirst()
    {
        _folder.Write(".vale.ini", "StylesPath = styles\n[*]\nBasedOnStyles = Plain\n");
        _folder.Write("ours/style-lint.yml", "extends: [../styles/House]\n");
        _folder.Write("both/style-lint.yml", "extends: [../styles/House]\n");
        _folder.Write("both/.vale.ini", "[*]\nBasedOnStyles = Vale\n");
        _folder.Write("ours/vale/.vale.ini", "StylesPath = ../../styles\n[*]\nBasedOnStyles = Plain\n");

        Assert.Equal("House.Colour Warning, House.Length Error", RulesFor("ours/a.md"));
        Assert.Equal("House.Colour Warning, House.Length Error", RulesFor("both/a.md"));
        Assert.Equal("Plain.Short Suggestion", RulesFor("ours/vale/a.md"));
    }

    [Theory]
    [InlineData("styles", "styles/House/README.md", true)]
    [InlineData("styles", "styles.md", false)]
    [InlineData(".", "config/vocabularies/Base/accept.txt", true)]
    [InlineData(".", "docs/a.md", false)]
    public void Excludes_Styles_AreNoArticles(string stylesPath, string path, bool expected)
    {
        _folder.Write(".vale.ini", $"StylesPath = {stylesPath}\n");
        Assert.Equal(expected, Load().ForFile(_folder.FullPath("a.md")).Excludes(_folder.FullPath(path)));
    }

    public void Dispose() => _folder.Dispose();

    private string RulesFor(string text, out string[] faults)
    {
        _folder.Write(".vale.ini", text);
        var loader = Load();
        var rules = RulesFor("a.md", loader);
        faults = [.. loader.Faults.Select(Describe)];
        return rules;
    }

    private string RulesFor(string path, SettingsLoader? loader = null)
    {
        var rules = (loader ?? Load()).ForFile(_folder.FullPath(path)).RulesFor(_folder.FullPath(path)).Rules;
        return string.Join(", ", rules.Select(r => $"{r.Rule.Descriptor.Id} {r.Severity}"));
    }

    private SettingsLoader Load() => new(new RunRoot(_folder.Path), RuleChoice.BySettings);

    private static string Describe(Diagnostic fault)
    {
        var at = fault.Source.GetLinePosition(fault.Span.Start);
        return $"{at.Line + 1}:{at.Character + 1}: {fault.Message}";
    }
}
