namespace StyleLint.Cli.Tests.Commands;

/// <summary>A repository that was set up for Vale.</summary>
public sealed class ValeRepositoryTests : IDisposable
{
    private readonly Cli _cli = new();

    public ValeRepositoryTests()
    {
        _cli.Write(".vale.ini", """
            StylesPath = .github/styles
            MinAlertLevel = warning
            Vocab = Harbour

            [*.md]
            BasedOnStyles = Vale, House
            House.Hedges = error
            Vale.Spelling = NO
            TokenIgnores = (\{\{[^}]+\}\})

            [news/*.md]
            House.Hedges = NO
            """);
        _cli.Write(".github/styles/House/Hedges.yml", "extends: existence\nmessage: \"Cut '%s'.\"\nignorecase: true\nlevel: suggestion\ntokens: [perhaps, rather]\n");
        _cli.Write(".github/styles/House/Verbs.yml", "extends: substitution\nmessage: \"Use '%s', not '%s'.\"\nlevel: warning\naction:\n  name: replace\nswap:\n  utilize: use\n");
        _cli.Write(".github/styles/House/Tips.yml", "extends: existence\nmessage: No.\nlevel: suggestion\ntokens: [boat]\n");
        _cli.Write(".github/styles/config/vocabularies/Harbour/accept.txt", "HarbourMaster\n(?i)rather good\n");
        _cli.Write(".github/styles/config/vocabularies/Harbour/reject.txt", "wharfs\n");
        _cli.Write("guide.md", "Perhaps the harbourmaster can utilize the the boat.\n\nIt is rather good; the wharfs {{ perhaps }} are.\n");
        _cli.Write("news/today.md", "Perhaps it cost$ 40.\n");
    }

    [Fact]
    public void Check_RepositoryOfVale_NeedsNoOtherSettings()
    {
        var result = _cli.Run("check", "--format", "line");
        Assert.Equal(
            """
            guide.md:1:1: error House.Hedges House.Hedges: Cut 'Perhaps'.
            guide.md:1:13: error Vale.Terms Vale.Terms: Write 'HarbourMaster', not 'harbourmaster'.
            guide.md:1:31: warning House.Verbs House.Verbs: Use 'use', not 'utilize'.
            guide.md:1:39: error Vale.Repetition Vale.Repetition: 'the' stands twice in a row. Keep one.
            guide.md:3:24: error Vale.Avoid Vale.Avoid: Find another word for 'wharfs'.
            """,
            string.Join('\n', result.Output.Split('\n').Where(line => line.Contains(".md:", StringComparison.Ordinal))));
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Explain_RuleOfAStyle_PrintsItsPage()
    {
        var result = _cli.Run("explain", "house.verbs");
        Assert.StartsWith("House.Verbs\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Rules_NameOfAStyle_ListsItsRules()
    {
        var lines = _cli.Run("rules", "House").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["House.Hedges", "House.Tips", "House.Verbs"], lines.Select(line => line.Split(' ')[0]));
        Assert.Equal(["on", "off", "on"], lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2]));
    }

    [Theory]
    [InlineData("IgnoredScopes = code, a, strong", "3")]
    [InlineData("SkippedScopes = blockquote\nIgnoredScopes = em", "1 2")]
    [InlineData("", "1 2 3")]
    public void Check_IgnoredScopes_ArePassedOver(string setting, string lines)
    {
        _cli.Write(".vale.ini", $"StylesPath = .github/styles\n{setting}\n[*.md]\nBasedOnStyles = House\n");
        _cli.Write("guide.md", "The [perhaps](a) `perhaps`.\nA **perhaps and [rather](b)**.\n> *A* perhaps.\n");
        var output = _cli.Run("check", "--format", "line", "--quiet", "guide.md").Output;
        Assert.Equal(lines, string.Join(' ', output.Split('\n').Where(line => line.Contains("Hedges", StringComparison.Ordinal)).Select(line => line.Split(':')[1]).Distinct()));
    }

    [Fact]
    public void Check_IgnoredScopes_LeaveChecksOfWholeBlocksTheirs()
    {
        _cli.Write(".vale.ini", "IgnoredScopes = a\n[*.md]\nQuotation.Unbalanced = YES\n");
        _cli.Write("guide.md", "She said “so in [a link](a) and went.\n\nThe end.\n");
        Assert.Contains("Quotation.Unbalanced", _cli.Run("check", "--format", "line", "guide.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TermWithEscapedSigns_IsToldAsItStands()
    {
        _cli.Write(".github/styles/config/vocabularies/Harbour/accept.txt", "Node\\.js\n");
        _cli.Write("guide.md", "We use node.js there.\n");
        Assert.Contains("Write 'Node.js', not 'node.js'.", _cli.Run("check", "guide.md").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It was the plan plan.", "error Vale.Repetition Vale.Repetition: 'plan' stands twice in a row. Keep one.")]
    [InlineData("The the plan.", "error Vale.Repetition Vale.Repetition: 'the' stands twice in a row. Keep one.")]
    [InlineData("I know that. That is the U.S.S. boat of J.J. Abel. Wait... wait, etc. etc.", "")]
    public void Check_Repetition_LooksAtWordsWithoutTheirStops(string text, string expected)
    {
        _cli.Write("guide.md", text + "\n");
        var found = _cli.Run("check", "--format", "line", "--quiet", "--select", "Vale.Repetition", "guide.md").Output;
        Assert.Equal(expected, string.Join('\n', found.Split('\n').Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])).Trim());
    }

    [Fact]
    public void Fix_RepositoryOfVale_RepairsAsItsRulesSay()
    {
        _cli.Run("fix", "--unsafe", "guide.md");
        Assert.StartsWith("Perhaps the harbourmaster can use the boat.\n", _cli.Read("guide.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Config_TakesAFileOfVale()
    {
        _cli.Write("style-lint.yml", "root: true\n");
        _cli.Write("config/vale.ini", "StylesPath = ../.github/styles\n[news/*]\nBasedOnStyles = House\n");
        var result = _cli.Run("check", "--format", "line", "--config", "config/vale.ini");
        Assert.StartsWith("news/today.md:1:1: suggestion House.Hedges House.Hedges: Cut 'Perhaps'.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Formats_AreArticlesToo()
    {
        _cli.Write(".vale.ini", "StylesPath = .github/styles\n[formats]\nqmd = md\n[*.qmd]\nBasedOnStyles = House\n");
        _cli.Write("notes.qmd", "Run `perhaps`.\n\n- Or *rather* utilize it.\n");
        Assert.StartsWith(
            "notes.qmd:3:7: suggestion House.Hedges House.Hedges: Cut 'rather'.\nnotes.qmd:3:15: ", _cli.Run("check", "--format", "line").Output, StringComparison.Ordinal);
        _cli.Run("fix", "--unsafe");
        Assert.Equal("Run `perhaps`.\n\n- Or *rather* use it.\n", _cli.Read("notes.qmd"));
    }

    [Fact]
    public void Init_RepositoryOfVale_SaysWhichFileHolds() =>
        Assert.EndsWith("It goes before .vale.ini, which is not read any more. Without it, that one holds.\n", _cli.Run("init").Output, StringComparison.Ordinal);

    [Fact]
    public void Check_Select_ReachesOurRules() =>
        Assert.StartsWith("news/today.md:1:16: error SL1001 ", _cli.Run("check", "--format", "line", "--select", "Currency.Spacing").Output, StringComparison.Ordinal);

    [Fact]
    public void Check_WrongSetting_IsAFailureThatCostsNothingElse()
    {
        _cli.Write(".vale.ini", "StylesPath = .github/styles\n[*]\nBasedOnStyles = House, Hous\n");
        var result = _cli.Run("check", "--format", "line");
        Assert.StartsWith(
            ".vale.ini:3:24: error SL9004 Engine.InvalidSettings: This setting was not used: there is no style 'Hous' in '.github/styles'. Did you mean 'House'?\nguide.md:1:1: ",
            result.Output, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    public void Dispose() => _cli.Dispose();
}
