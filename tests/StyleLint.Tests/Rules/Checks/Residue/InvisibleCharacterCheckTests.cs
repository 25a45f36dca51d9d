namespace StyleLint.Tests.Rules.Checks.Residue;

public sealed class InvisibleCharacterCheckTests
{
    private const string Rule = "extends: invisible\nmessage: '{1} {2}'\nnames: { '200B': zero-width space }\n";

    [Fact]
    public void Run_OfOneCharacter_IsOneFinding() => RuleTester.Verify(Rule, "so[|\u200B\u200B|]me [|\u0007|]bell");

    [Fact]
    public void Message_NamesTheCharacter() =>
        Assert.Equal(["zero-width space U+200B", "control character U+0007"], RuleTester.Messages(Rule, "a\u200Bb\u0007c"));

    [Theory]
    [InlineData("👨\u200D👩\u200D👧 and ❤\uFE0F\u200D🔥")]
    [InlineData("می\u200Cخواهم \u200Fשלום\u200E ภาษา\u200Bไทย")]
    [InlineData("word\u2060—joined\tand tabbed")]
    public void WhatAScriptOrAnEmojiNeeds_Stays(string text) => RuleTester.Verify(Rule, text);
}
