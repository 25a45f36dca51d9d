namespace StyleLint.Tests.Rules.Checks.Opening;

public sealed class RunOnSentencesTests
{
    private const string Rule = "extends: opening\nmessage: { default: begins, sentence: begins, stop: 'no stop' }\nopeners: [In, This]\n";

    [Theory]
    [InlineData("The house was open to visitors [|In|] the spring it was shut.")]
    [InlineData("The house was open. In the spring it was shut, and they sang This Is It to all who came.")]
    [InlineData("The house was open to visitors, [|In|] the spring it was shut. It has rooms, This is one, or two.")]
    [InlineData("The house was open to visitors,\nIn the spring it was shut, and they went to sea,\nThis was the way it was.")]
    [InlineData("“The house was open to visitors In the spring it was shut,” he said.")]
    public void Run_Text_FindsWhereAStopIsGone(string marked) => RuleTester.Verify(Rule, marked);
}
