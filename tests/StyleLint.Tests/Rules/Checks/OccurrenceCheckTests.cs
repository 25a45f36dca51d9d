using StyleLint.Rules;
using StyleLint.Syntax;
using StyleLint.Tests.Documents;

namespace StyleLint.Tests.Rules.Checks;

public sealed class OccurrenceCheckTests
{
    [Fact]
    public void Max_Exceeded_MarksTheFirstAndSaysHowMany() =>
        Assert.Equal(["3 commas."], RuleTester.Messages(Occurrence("max: 2"), "One, two, three, four."));

    [Fact]
    public void Max_Reached_IsSilent() => RuleTester.Verify(Occurrence("max: 2"), "One, two, three.");

    [Fact]
    public void Max_Zero_ForbidsIt() => RuleTester.Verify(Occurrence("max: 0"), "One[|,|] two, three.");

    [Fact]
    public void Min_NotReached_MarksTheFirst() => RuleTester.Verify(Occurrence("min: 2"), "One[|,|] two.\n\nOne, two, three.");

    [Theory]
    [InlineData("One.\n\nTwo, three.\n\nFour.", 0)]
    [InlineData("One.\n\nTwo.", 1)]
    public void Min_WhatStandsNowhere_IsMissingOnce(string text, int expected) =>
        Assert.Equal(expected, RuleTester.Find(Occurrence("min: 1"), text).Length);

    [Fact]
    public void Scope_Sentence_CountsEach() => RuleTester.Verify(Occurrence("max: 1\nscope: sentence"), "One, two. One[|,|] two, three. One, two.");

    [Theory]
    [InlineData("# On `code`", 7, 0)]
    [InlineData("# On `codes`", 7, 1)]
    [InlineData("# On <code>code</code>", 7, 0)]
    [InlineData("# On <code>codes</code>", 7, 1)]
    [InlineData("# On ![a long text](map.png)", 7, 0)]
    [InlineData("# On https://a.example", 7, 1)]
    public void Max_OfCharacters_CountsThoseOfCode(string markdown, int max, int expected)
    {
        var rule = RuleTester.Load($"extends: occurrence\nmessage: m\ntoken: .\nscope: heading\nmax: {max}\n");
        var findings = rule.Run(new Regions(new ProseTree(Rendered.Document(markdown, "a.md"), "en")));
        Assert.Equal(expected, findings.Count());
    }

    [Fact]
    public void Max_Exceeded_MarksTheFirstThatIsProse() =>
        RuleTester.Verify("extends: occurrence\nmessage: m\ntoken: '\\S+'\nmax: 2\n", "\uFFFC \uFFFC [|so|] on");

    [Fact]
    public void Read_NeitherMinNorMax_IsAFault() => Assert.Single(RuleTester.FaultsOf(Occurrence("")));

    private static string Occurrence(string keys) => $"extends: occurrence\nmessage: '%s commas.'\ntoken: ','\n{keys}\n";
}
