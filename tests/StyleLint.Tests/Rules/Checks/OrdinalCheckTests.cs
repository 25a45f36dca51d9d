namespace StyleLint.Tests.Rules.Checks;

public sealed class OrdinalCheckTests
{
    private const string Rule = "extends: ordinal\nmessage: Wrong.\nnonword: true\ntokens: ['(?<figure>[\\d,]*\\d)(?<ending>st|nd|rd|th|TH)']\n";

    [Fact]
    public void Read_PatternWithoutItsGroups_IsAFault() =>
        Assert.Contains(
            "this pattern needs a group 'figure' and a group 'ending'.",
            Assert.Single(RuleTester.FaultsOf("extends: ordinal\nmessage: Wrong.\ntokens: ['(?<figure>\\d+)th']\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("the [|21th|], the 11th, the [|12nd|] and the 1,013th")]
    [InlineData("the [|99999999999999999992th|]")]
    public void Ending_ThatDoesNotFit_IsFound(string marked) => RuleTester.Verify(Rule, marked);

    [Theory]
    [InlineData(@"(?<figure>\w+?)(?<ending>th)\b")]
    [InlineData(@"(?<figure>\d+)(?<ending>|th)")]
    public void Ending_OfNoFigureOrNone_IsLeftAlone(string pattern) =>
        RuleTester.Verify($"extends: ordinal\nmessage: Wrong.\nnonword: true\ntokens: ['{pattern}']\n", "a path of 21 miles");

    [Theory]
    [InlineData("21th", "21st")]
    [InlineData("112nd", "112th")]
    [InlineData("1,003th", "1,003rd")]
    [InlineData("22TH", "22ND")]
    public void Fix_IsTheSpokenEnding(string ordinal, string expected) => Assert.Equal(expected, RuleTester.Fix(Rule, ordinal));
}
