namespace StyleLint.Tests.Rules.Checks.Opening;

public sealed class OpeningCheckTests
{
    private const string Rule = "extends: opening\nmessage: \"'{match}'\"\nwords: [and, which]\nendings: [ing]\n";

    [Theory]
    [InlineData("It was over.\n\n[|which|] was good for all of them.")]
    [InlineData("[|seeing|] was not believing for the rest of them.")]
    [InlineData("They said “no.”\n\n[|and|] the night was long for them.")]
    public void Run_HeadIsGone_ReportsTheWord(string marked) => RuleTester.Verify(Rule, marked);

    [Theory]
    [InlineData("[|support|] of the town was small, as they knew.")]
    [InlineData("[|right|]. At six the bus left without us.")]
    [InlineData("support was small, as all of them knew.")]
    [InlineData("pyparsing uses the word, and so do we.")]
    public void Run_WordThatMayBeAName_LooksAtTheNext(string marked) =>
        RuleTester.Verify(Rule + "verbs: [uses]\nprepositions: [of]\n", marked);

    [Theory]
    [InlineData("It was late. [|she|] left, and it rained. He left, approx. she said.")]
    [InlineData("It was late... she left. “It was late.” she left. No. she left.")]
    public void Run_SentenceInLowerCase_IsReported(string marked) =>
        RuleTester.Verify(Rule.Replace("message: \"'{match}'\"", "message: { default: '{match}', sentence: 'sentence {match}' }", StringComparison.Ordinal) + "starters: [she]\nabbreviations: [approx]\n", marked);

    [Theory]
    [InlineData("It was over, he said,\n\nand the night was long for them.")]
    [InlineData("pandas were seen in the city at night.")]
    [InlineData("and_then was the name of the first of them.")]
    [InlineData("and so on.")]
    [InlineData("and nothing came of all that they had said")]
    [InlineData("and one came home.\n\nand one was late.\n\nand all of them sat in the hall.\n\nand all of them ate of the bread.\n\nand so it went on and on.")]
    public void Run_OtherBeginning_IsSilent(string text) => RuleTester.Verify(Rule, text);
}
