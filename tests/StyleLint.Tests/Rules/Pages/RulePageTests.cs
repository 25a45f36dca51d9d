namespace StyleLint.Tests.Rules.Pages;

public sealed class RulePageTests
{
    private const string Yaml =
        """
        id: SL1999
        extends: substitution
        title: A plain word is enough
        message: Write '{fix}'.
        why: Readers hurry.
        level: error
        recommended: true
        locales: [en]
        action: { name: replace, safety: safe }
        measured: { found: 1200, of: 1300, alarms: 2, words: 260000 }
        swap: { utilize: use }
        examples:
          - bad: 'We [|utilize|] it.'
            good: 'We use it.'
          - good: 'We use it.'
          - good: "Type ```utilize``` here.\n\nSo."
            format: md
        """;

    [Fact]
    public void ToText_HasAllThatTheFileSays() => Assert.Equal(
        """
        SL1999 Pack.Name
        A plain word is enough.

        Readers hurry.

        Wrong:
          We [|utilize|] it.
          → We use it.

        Right:
          We use it.
          Type ```utilize``` here.
          
          So.

        On by default, as an error. It holds for articles in en.
        Its repairs are safe: the meaning cannot change.
        Measured: 1,200 of 1,300 cases of damage found, 2 findings in 260,000 words of clean text.
        """.ReplaceLineEndings("\n"),
        RuleTester.Load(Yaml).Descriptor.HelpText);

    [Fact]
    public void ToMarkdown_FencesWhatItShows() => Assert.Equal(
        """
        ## SL1999

        `Pack.Name`: **A plain word is enough.**

        Readers hurry.

        Wrong:

        ```diff
        - We [|utilize|] it.
        + We use it.
        ```

        Right:

        ````text
        We use it.

        Type ```utilize``` here.

        So.
        ````

        On by default, as an error. It holds for articles in en. Its repairs are safe: the meaning cannot change. Measured: 1,200 of 1,300 cases of damage found, 2 findings in 260,000 words of clean text.
        """.ReplaceLineEndings("\n"),
        RuleTester.Load(Yaml).Descriptor.HelpMarkdown);

    [Theory]
    [InlineData("alarms: 0", "0 findings in")]
    [InlineData("alarms: 1", "1 finding in")]
    public void Figures_CountFindings(string alarms, string count) =>
        Assert.Contains(count, RuleTester.Load(Yaml.Replace("alarms: 2", alarms, StringComparison.Ordinal)).Descriptor.HelpText, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "#sl1999")]
    [InlineData("\nlink: https://house.example/plain", "https://house.example/plain")]
    public void Link_IsTheRulesOwnOrOurs(string line, string end) =>
        Assert.EndsWith(end, RuleTester.Load(Yaml + line).Descriptor.HelpLink?.AbsoluteUri, StringComparison.Ordinal);

    [Fact]
    public void Link_OfAForeignRule_IsNone() =>
        Assert.Null(RuleTester.Load("extends: existence\nmessage: No.\ntokens: [so]").Descriptor.HelpLink);

    [Fact]
    public void Page_OfARuleOfAnotherTool_SaysWhatThereIs()
    {
        var rule = RuleTester.Load("extends: existence\nmessage: Avoid '%s'.\nlink: https://house.example/so\nlevel: error\ntokens: [so]");

        Assert.Equal(
            """
            Pack.Name
            It says: Avoid '%s'.

            On where the settings name it or its pack, as an error.
            It repairs nothing: only the writer knows what was meant.
            Its file is Pack/Name.yml. More: https://house.example/so
            """.ReplaceLineEndings("\n"),
            rule.Descriptor.HelpText);
        Assert.StartsWith("## Pack.Name\n\n`Pack.Name`\n\nIt says: Avoid '%s'.\n\nOn where", rule.Descriptor.HelpMarkdown, StringComparison.Ordinal);
    }
}
