namespace StyleLint.Tests.Rules.Checks.Consistency;

public sealed class NameVariantsCheckTests
{
    private const string Rule = "extends: name-variants\nmessage: \"'{match}' for '{1}', {2} to {3}\"\ntitles: [Mr]\n";

    [Theory]
    [InlineData("Here Müller came, there Müller went, and [|Muller|] stayed.")]
    [InlineData("Ask Anna Petersen. No, said Anna Petersen; so Anna [|Petersén|] and Anna [|Petrsen|] left.")]
    [InlineData("On YouTube, on YouTube’s page and on [|Youtube|].")]
    public void RarerForm_IsFound(string marked) => RuleTester.Verify(Rule, marked);

    [Theory]
    [InlineData("Anna Muller met Tom Müller.")]
    [InlineData("Mr Hansen met Mr Hanson, and Anna Johnson met Tom Johnston.")]
    [InlineData("South America and South American, John Adams and John Adam.")]
    public void OtherNames_AreNoVariants(string text) => RuleTester.Verify(Rule, text);

    [Fact]
    public void Message_CountsBoth() =>
        Assert.Equal(["'Muller' for 'Müller', 1 to 2"], RuleTester.Messages(Rule, "Here Müller came, there Müller went, and Muller stayed."));

    [Fact]
    public void Finding_PointsToTheOther()
    {
        var finding = Assert.Single(RuleTester.Find(Rule, "Here Müller came, there Müller went, and Muller stayed."));
        Assert.Equal(5, Assert.Single(finding.Related).Span.Start);
    }
}
