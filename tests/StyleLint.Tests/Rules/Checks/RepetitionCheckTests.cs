namespace StyleLint.Tests.Rules.Checks;

public sealed class RepetitionCheckTests
{
    [Fact]
    public void Find_MarksBoth() => RuleTester.Verify(Repetition(""), "It was [|the the|] best of times.");

    [Fact]
    public void Find_AcrossSentences_IsSilent() => RuleTester.Verify(Repetition(""), "He left her. Her hat was red.");

    [Fact]
    public void IgnoreCase_Absent_CaseCounts() => RuleTester.Verify(Repetition(""), "The the best.");

    [Fact]
    public void IgnoreCase_FindsCapitals() => RuleTester.Verify(Repetition("ignorecase: true"), "[|The the|] best.");

    [Fact]
    public void Alpha_LeavesFiguresAlone() => RuleTester.Verify(Repetition("alpha: true"), "7 7 and [|so so|].");

    [Fact]
    public void Max_CountsOneRunOnly() => RuleTester.Verify(Repetition("max: 1"), "It is so so, and and then. No no [|no no|].");

    [Fact]
    public void Message_SaysTheToken() => Assert.Equal(["'the' twice."], RuleTester.Messages(Repetition(""), "It was the the best."));

    private static string Repetition(string keys) => $"extends: repetition\nmessage: \"'%s' twice.\"\ntokens: ['\\w+']\n{keys}\n";
}
