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

    [Fact]
    public void Scope_Sentence_CountsEach() => RuleTester.Verify(Occurrence("max: 1\nscope: sentence"), "One, two. One[|,|] two, three. One, two.");

    [Fact]
    public void Read_NeitherMinNorMax_IsAFault() => Assert.Single(RuleTester.FaultsOf(Occurrence("")));

    private static string Occurrence(string keys) => $"extends: occurrence\nmessage: '%s commas.'\ntoken: ','\n{keys}\n";
}
