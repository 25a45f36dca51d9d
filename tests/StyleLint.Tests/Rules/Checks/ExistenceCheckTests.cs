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

    [Fact]
    public void Message_WhatIsNoProse_IsAnEllipsis() =>
        Assert.Equal(["Not 'the … of'."], RuleTester.Messages(Existence("tokens: ['the \\S+ of']"), "Call the \uFFFC of it."));

    private static string Existence(string keys) => $"extends: existence\nmessage: Not '%s'.\n{keys}\n";
}
