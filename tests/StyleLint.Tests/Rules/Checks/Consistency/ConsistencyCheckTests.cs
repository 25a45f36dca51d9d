namespace StyleLint.Tests.Rules.Checks.Consistency;

public sealed class ConsistencyCheckTests
{
    private const string Rule =
        "extends: consistency\nmessage: \"'{match}' stands {2} times, '{1}' {3} times.\"\nignorecase: true\naction: {name: replace}\neither: {advisor: adviser, 'centres?': 'centers?'}\n";

    [Fact]
    public void Find_MarksTheMinority() =>
        RuleTester.Verify(Rule, "An advisor met an adviser.\n\nThe [|Adviser|] told the advisor."
            .Replace("an adviser", "an [|adviser|]", StringComparison.Ordinal).Replace("told the advisor", "told the advisor and an advisor", StringComparison.Ordinal));

    [Fact]
    public void Find_SameCount_MarksTheSecond() => RuleTester.Verify(Rule, "An adviser met an [|advisor|].");

    [Fact]
    public void Find_OneFormOnly_IsSilent() => RuleTester.Verify(Rule, "An adviser met an adviser in two centres.");

    [Fact]
    public void Find_FormThatMayHoldNothing_CountsOnlyWhatItHolds() =>
        RuleTester.Verify("extends: consistency\nmessage: m\nnonword: true\neither: {advisor: 'adviser|'}\n", "An adviser met an [|advisor|].");

    [Fact]
    public void Message_CountsBoth() =>
        Assert.Equal(["'adviser' stands 1 times, 'advisor' 2 times."], RuleTester.Messages(Rule, "An advisor, an advisor and an adviser."));

    [Fact]
    public void Related_PointsToTheMajority()
    {
        var finding = Assert.Single(RuleTester.Find(Rule, "An advisor, an advisor and an adviser."));
        Assert.Equal(3, Assert.Single(finding.Related).Span.Start);
    }

    [Fact]
    public void Fix_WritesTheMajorityInTheCaseOfTheMatch() =>
        Assert.Equal("An advisor, an advisor. Advisor!", RuleTester.Fix(Rule, "An advisor, an advisor. Adviser!"));
}
