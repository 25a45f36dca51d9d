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

    [Fact]
    public void Run_Fix_KeepsTheFirst() => Assert.Equal("The end.", RuleTester.Fix(Rule, "The the end."));
}
