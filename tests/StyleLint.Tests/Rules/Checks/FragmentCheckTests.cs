namespace StyleLint.Tests.Rules.Checks;

public sealed class FragmentCheckTests
{
    [Theory]
    [InlineData("[|Although it rained.|] We left.")]
    [InlineData("We left. [|Second, although it rained.|]")]
    [InlineData("Although it rained, we left.")]
    [InlineData("Although late.")]
    [InlineData("“Although it rained.”")]
    [InlineData("Althoughs were many there.")]
    public void Run_Sentence_NeedsAMainClause(string marked) =>
        RuleTester.Verify("extends: fragment\nmessage: m\nmin: 3\nleads: [second]\nopeners: [although]\n", marked);
}
