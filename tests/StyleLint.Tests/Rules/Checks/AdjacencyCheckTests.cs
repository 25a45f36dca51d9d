namespace StyleLint.Tests.Rules.Checks;

public sealed class AdjacencyCheckTests
{
    [Theory]
    [InlineData("of the", "A word [|of the|] wise; Of The Times, of, the.")]
    [InlineData("<small> <small>", "[|On an|] isle, [|in a|] boat: on a-going.")]
    [InlineData("a/an ~ox/apple", "An ox, an apple, [|a pear|], [|an 8|].")]
    [InlineData("[| said . |] “", "“Go,” [|said .|] “Go,” said . Then said.")]
    [InlineData(", ” <name>", "“Go[|,” Anna|] and “go,” and ‘go[|,’ Ben|].")]
    [InlineData("the _ ,", "[|the ,|] the, then [|the  ,|]")]
    [InlineData("^ a", "[|A|] ship. [|A|] sea, a sky! “[|A|] star…” Plan A.")]
    [InlineData("in <number>", "[|in 1,990|] or in May")]
    [InlineData("the …", "[|the …|] or [|the . . .|] or [|the ...|] or the .net")]
    public void Run_Pattern_ReportsItsPlaces(string pattern, string marked) => RuleTester.Verify(Rule(pattern), marked);

    [Fact]
    public void Run_Exception_SilencesWhatItOverlaps() =>
        RuleTester.Verify(Rule("the of") + "exceptions: ['of course']", "[|The of|] and the of course.");

    [Fact]
    public void Run_OverlappingPatterns_ReportOnce() => RuleTester.Verify(Rule("of the', 'the of"), "It is [|of the|] of");

    [Theory]
    [InlineData("patterns: ['a <vowel>']", "7:12: This rule was not used: there is no class 'vowel'. Did you mean 'vowels'?")]
    [InlineData("patterns: ['[| |] a']", "7:12: This rule was not used: the pattern '[| |] a' reports nothing.")]
    public void Read_WrongPattern_SaysWhere(string patterns, string fault) =>
        Assert.Equal([fault], RuleTester.FaultsOf("extends: adjacency\nmessage: m\ntitle: t\nwhy: w\nlevel: error\nclasses: { vowels: [a, e] }\n" + patterns));

    private static string Rule(string pattern) =>
        $"extends: adjacency\nmessage: \"'{{match}}'\"\nclasses: {{ small: [in, on, a, an] }}\npatterns: ['{pattern}']\n";
}
