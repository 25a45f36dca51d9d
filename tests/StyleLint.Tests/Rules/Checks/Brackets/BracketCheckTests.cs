namespace StyleLint.Tests.Rules.Checks.Brackets;

public sealed class BracketCheckTests
{
    private const string Rule = "extends: brackets\nmessage: { unclosed: Opens., unopened: Closes. }\n";

    [Theory]
    [InlineData("It rained [|(and snowed.|] Then it stopped.")]
    [InlineData("It rained. [|Then it stopped)|] at last.")]
    [InlineData("Some (say [|[they) do.|]")]
    [InlineData("[|(Some (say) so.|]")]
    public void LoneBracket_ReachesToTheEndOfItsSentence(string marked) => RuleTester.Verify(Rule, marked);

    [Fact]
    public void LoneBracket_InASentenceWithoutEnd_ReachesAsFarAsAnybodyWouldLook() =>
        Assert.InRange(Assert.Single(RuleTester.Find(Rule, "So (" + string.Concat(Enumerable.Repeat("on, and ", 1_000)))).Span.Length, 500, 1_000);

    [Theory]
    [InlineData("1) one, 2) two (which is a) nice, and b) new).")]
    [InlineData("Some want “a) one”, “b) two”.")]
    [InlineData("He saw it (that is:\n\n) and left.")]
    [InlineData("Fine :) and sad :-( and (nearly :)")]
    [InlineData("From [0, 1) to (1, 2].")]
    [InlineData("Cut (off by the tool that…")]
    [InlineData("Enter Hamlet. [Exit the ghost.")]
    public void WhatOnlyLooksLikeOne_IsNoFinding(string text) => RuleTester.Verify(Rule, text);

    [Fact]
    public void Aside_OverParagraphs_IsOne() => RuleTester.Verify(Rule, "(It began here.\n\nIt went on.\n\nIt ended there.)");

    [Fact]
    public void Aside_ThatEachParagraphOpensAgain_IsClosedOnce() => RuleTester.Verify(Rule, "[It began here.\n\n[It went on.\n\nIt ended there.]");

    [Fact]
    public void Message_SaysWhichSideIsMissing() => Assert.Equal(["Closes."], RuleTester.Messages(Rule, "It stopped) at last."));

    [Fact]
    public void ManyBrackets_TakeLinearTime() => Assert.Equal(20_000, RuleTester.Find(Rule, new string('(', 20_000)).Length);
}
