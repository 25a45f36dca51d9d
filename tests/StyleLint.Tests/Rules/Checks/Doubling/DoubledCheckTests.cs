namespace StyleLint.Tests.Rules.Checks.Doubling;

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
    [InlineData("They came [|on Monday on Monday|] and paid [|for £5.5m for £5.5m|].")]
    [InlineData("They played one on one on one, Monday on Monday on Monday, and on a on a.")]
    public void Run_PlaceOrTime_FindsWhatStandsTwice(string marked) => RuleTester.Verify(Rule + "placing: [on, for]\n", marked);

    [Theory]
    [InlineData("Then [|Mr Mr|] Brown met [|Mr. Mr.|] Green.")]
    [InlineData("Then Mr. Mister met Duran Duran.")]
    public void Run_Capital_FindsOnlyWhatIsNoName(string marked) => RuleTester.Verify(Rule + "capitals: [Mr]\n", marked);

    [Theory]
    [InlineData("It is [|of of of|] no use.")]
    [InlineData("It was a cold cold cold night.")]
    public void Run_ThreeInARow_FindsOneOfWordsThatJoin(string marked) => RuleTester.Verify(Rule + "links: [of]\n", marked);

    [Theory]
    [InlineData("It opened at 7 [|p.m. p.m.|] on the [|3rd 3rd|] day.")]
    [InlineData("The driver [|(34) (34)|] and (34) (35), (a) (a) left.")]
    [InlineData("“Is it ours ours?” He said [|ours ours|]. A salad salad, not a fruit one. The song ‘the the’.")]
    public void Run_OddPlaces_FindsTheDoubled(string marked) => RuleTester.Verify(Rule, marked);

    [Theory]
    [InlineData("The the end.", "The end.")]
    [InlineData("At 7 p.m. p.m., they left (34) (34) of of of it.", "At 7 p.m., they left (34) of it.")]
    [InlineData("The end of the of the road.", "The end of the road.")]
    public void Run_Fix_KeepsTheFirst(string text, string repaired) => Assert.Equal(repaired, RuleTester.Fix(Rule + "articles: [the]\nlinks: [of]\n", text));
}
