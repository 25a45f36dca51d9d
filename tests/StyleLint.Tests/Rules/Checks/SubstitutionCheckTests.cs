namespace StyleLint.Tests.Rules.Checks;

public sealed class SubstitutionCheckTests
{
    [Fact]
    public void Run_NothingToStandThere_TakesTheSpaceAlong() =>
        Assert.Equal("It is good.", RuleTester.Fix(Substitution("action: {name: replace}\nswap: {very: ''}"), "It is very good."));

    [Fact]
    public void Swap_LongerKey_GoesFirst() =>
        Assert.Equal(
            ["Use 'to', not 'in order to'.", "Use 'sorted', not 'in order'."],
            RuleTester.Messages(Substitution("swap: {in order: sorted, in order to: to}"), "Put it in order to ship it in order."));

    [Fact]
    public void Swap_GroupsInTheKey_FillTheValue() =>
        Assert.Equal("See page 12.", RuleTester.Fix(Substitution("action: {name: replace}\nswap: {'pg (\\d+)': page $1}"), "See pg 12."));

    [Fact]
    public void Swap_RightWords_AreNoFinding() =>
        RuleTester.Verify(Substitution("ignorecase: true\nswap: {github: GitHub}"), "GitHub, not [|Github|].");

    [Fact]
    public void Swap_SeveralValues_AreOffered() =>
        Assert.Equal(["Use 'use' or 'apply', not 'utilize'."], RuleTester.Messages(Substitution("action: {name: replace}\nswap: {utilize: use|apply}"), "We utilize it."));

    [Fact]
    public void Capitalize_FollowsTheMatch() =>
        Assert.Equal("Use it.", RuleTester.Fix(Substitution("ignorecase: true\ncapitalize: true\nswap: {utilize: use}"), "Utilize it."));

    [Theory]
    [InlineData("ignorecase: true\ncapitalize: true\nswap: {'e-?mail': email}", "Email, or [|E-mail|], me.")]
    [InlineData("ignorecase: true\nmatchcase: true\nswap: {'e-?mail': email}", "Email, or [|E-mail|], me.")]
    [InlineData("ignorecase: true\nswap: {o'reilly: O'Reilly}", "O’Reilly and [|o’reilly|].")]
    [InlineData("swap: {O’Reilly: O'Reilly}", "[|O’Reilly|] and O'Reilly.")]
    public void Swap_WhatShouldStandThere_IsNoFinding(string keys, string marked) => RuleTester.Verify(Substitution(keys), marked);

    [Fact]
    public void Swap_MarkForAnother_StaysAsTheRuleSays()
    {
        var rule = Substitution("nonword: true\naction: {name: replace}\nswap: {\"’\": \"'\"}");
        Assert.Equal(["Use ''', not '’'."], RuleTester.Messages(rule, "So it’s."));
        Assert.Equal("So it's.", RuleTester.Fix(rule, "So it’s."));
    }

    private static string Substitution(string keys) => $"extends: substitution\nmessage: Use '%s', not '%s'.\n{keys}\n";
}
