namespace StyleLint.Tests.Rules.Checks;

public sealed class DoubledCheckTests
{
    private const string Rule = "extends: doubled\nmessage: \"'{1}' twice\"\nexceptions: [had]\naction: { name: replace }\n";

    [Theory]
    [InlineData("[|The the|] end, [|don’t don’t|] go.")]
    [InlineData("He had had it; the, the; the … the; the-the end.")]
    [InlineData("Duran Duran met 12 12 times at \uFFFC \uFFFC on BBC BBC.")]
    [InlineData("a long long long way")]
    [InlineData("line\nline")]
    public void Run_Words_FindsTheDoubled(string marked) => RuleTester.Verify(Rule, marked);

    [Theory]
    [InlineData("We met [|in in|] the hall, where nobody came.")]
    [InlineData("What he came in in is lost, and they came to it in in May.")]
    public void Run_WordThatMayFollowOthers_LooksForThoseBefore(string marked) =>
        RuleTester.Verify(Rule + "after: { in: [came] }\n", marked);

    [Theory]
    [InlineData("The end [|of the of the|] road, [|For a for a|] day.")]
    [InlineData("We call a spade a spade, of the, of the road; to a to a to a man.")]
    [InlineData("She knew she knew.")]
    public void Run_TwoWords_FindsThoseWithAnArticle(string marked) => RuleTester.Verify(Rule + "articles: [the, a]\n", marked);

    [Theory]
    [InlineData("They met [|in the hall in the hall|] of the town.")]
    [InlineData("They [|came to the hall came to the hall|] on Monday.")]
    [InlineData("It is the size of the size of it; in the hall, in the hall; go to bed go to bed go to bed.")]
    public void Run_Phrase_FindsWhatStandsTwice(string marked) => RuleTester.Verify(Rule + "links: [of]\n", marked);

    [Theory]
    [InlineData("The the end.", "The end.")]
    [InlineData("The end of the of the road.", "The end of the road.")]
    public void Run_Fix_KeepsTheFirst(string text, string repaired) => Assert.Equal(repaired, RuleTester.Fix(Rule + "articles: [the]\n", text));
}
