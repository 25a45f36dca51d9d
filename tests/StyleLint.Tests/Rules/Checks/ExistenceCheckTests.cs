namespace StyleLint.Tests.Rules.Checks;

public sealed class ExistenceCheckTests
{
    [Fact]
    public void Tokens_AreWholeWords() =>
        RuleTester.Verify(Existence("tokens: [very, 'quite \\w+']"), "A [|very|] bold, [|quite good|] delivery.");

    [Fact]
    public void Nonword_FindsParts() =>
        RuleTester.Verify(Existence("tokens: [er]\nnonword: true"), "A v[|er|]y bold deliv[|er|]y.");

    [Fact]
    public void IgnoreCase_Absent_CaseCounts() => RuleTester.Verify(Existence("tokens: [very]"), "Very [|very|] odd.");

    [Fact]
    public void IgnoreCase_FindsCapitals() => RuleTester.Verify(Existence("tokens: [very]\nignorecase: true"), "[|Very|] [|very|] odd.");

    [Fact]
    public void Raw_StandsBeforeTokens() => RuleTester.Verify(Existence("raw: ['\\bwas\\b ']\ntokens: [seen]"), "It [|was seen|], I have seen.");

    [Fact]
    public void Append_PutsRawBehind() => RuleTester.Verify(Existence("raw: [' \\w+']\nappend: true\ntokens: [seen]"), "It was [|seen often|].");

    [Fact]
    public void Exceptions_InsideTheMatch_AreNoFindings() =>
        RuleTester.Verify(Existence("tokens: ['[A-Z]+ address']\nexceptions: [IP]"), "The IP address and the [|MAC address|].");

    [Theory]
    [InlineData("'\\A(?!feat|fix)'", "[||]Add a part.\n\nfix: a part")]
    [InlineData("'(?<=[a-z])(?=,[^ ])'", "One[||],two, three")]
    [InlineData("'(?m)$(?!\\n)'", "One\ntwo[||]")]
    public void Raw_OfAPlace_FindsIt(string raw, string marked) => RuleTester.Verify(Existence($"raw: [{raw}]\nnonword: true"), marked);

    [Theory]
    [InlineData("x*")]
    [InlineData("(?:very|)")]
    [InlineData("(?=a)?")]
    public void Nonword_TokenThatMayHoldNothing_IsNoPlace(string token) =>
        RuleTester.Verify(Existence($"tokens: ['{token}']\nnonword: true"), "A bold answer.");

    [Fact]
    public void Message_WhatIsNoProse_IsAnEllipsis() =>
        Assert.Equal(["Not 'the … of'."], RuleTester.Messages(Existence("tokens: ['the \\S+ of']"), "Call the \uFFFC of it."));

    private static string Existence(string keys) => $"extends: existence\nmessage: Not '%s'.\n{keys}\n";
}
