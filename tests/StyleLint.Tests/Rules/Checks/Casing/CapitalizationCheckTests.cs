namespace StyleLint.Tests.Rules.Checks.Casing;

public sealed class CapitalizationCheckTests
{
    [Theory]
    [InlineData("How rivers move")]
    [InlineData("A short history of the GitHub era and what it left us")]
    [InlineData("Part one: Rivers and seas")]
    [InlineData("NASA on the web")]
    [InlineData("What is BBC-led TV?")]
    [InlineData("Top-Level domains")]
    [InlineData("Why I'm here")]
    [InlineData("Why I’m here")]
    [InlineData("[|What the Client's man|]")]
    [InlineData("[|how rivers move|]")]
    [InlineData("[|How Rivers Move|]")]
    public void Sentence_JudgesTheShareOfWords(string marked) =>
        RuleTester.Verify(Capitalization("$sentence", "indicators: [':']\nexceptions: [GitHub]"), marked);

    [Theory]
    [InlineData("\uFFFC is how rivers move")]
    [InlineData("\uFFFC How rivers move")]
    [InlineData("\uFFFC of \uFFFC")]
    [InlineData("[|Rivers Move behind \uFFFC|]")]
    public void Sentence_WhatIsNoProse_IsAWordWithoutCase(string marked) => RuleTester.Verify(Capitalization("$sentence", ""), marked);

    [Fact]
    public void Sentence_Fix_KeepsExceptions() =>
        Assert.Equal("How rivers move GitHub", RuleTester.Fix(Capitalization("$sentence", "exceptions: [GitHub]\naction: {name: replace}"), "How Rivers Move GitHub"));

    [Theory]
    [InlineData("The Lord of the Rings")]
    [InlineData("What the BBC Saw")]
    [InlineData("How to Row")]
    [InlineData("How To Row")]
    [InlineData("Rivers – The Sea")]
    [InlineData("Rivers (The Sea)")]
    [InlineData("Rivers (the Sea)")]
    [InlineData("[|Rivers, The Sea|]")]
    [InlineData("[|The lord of the rings|]")]
    public void Title_LeavesSmallWordsSmall(string marked) => RuleTester.Verify(Capitalization("$title", ""), marked);

    [Fact]
    public void Title_Styles_DifferInLongPrepositions()
    {
        Assert.Equal("Life With Rivers", RuleTester.Fix(Capitalization("$title", "action: {name: replace}\nthreshold: 1"), "life with rivers"));
        RuleTester.Verify(Capitalization("$title", "style: Chicago"), "[|How To Row|]");
        Assert.Equal("Life with Rivers", RuleTester.Fix(Capitalization("$title", "style: Chicago\naction: {name: replace}\nthreshold: 1"), "life with rivers"));
    }

    [Theory]
    [InlineData("$lower", "all small")]
    [InlineData("$lower", "[|Not Small|]")]
    [InlineData("$lower", "[|not small in one of Its words|]")]
    [InlineData("$upper", "ALL CAPITALS")]
    [InlineData("$upper", "[|NOT Capitals|]")]
    [InlineData("'^[A-Z]'", "Any start")]
    [InlineData("'^[A-Z]'", "[|any start|]")]
    [InlineData("$sentence", "— 7 —")]
    [InlineData("$sentence", "…")]
    public void Match_OtherStyles(string match, string marked) => RuleTester.Verify(Capitalization(match, ""), marked);

    [Fact]
    public void Prefix_HasACaseOfItsOwn() => RuleTester.Verify(Capitalization("$sentence", "prefix: 'RFC: '"), "RFC: A plan for us all");

    private static string Capitalization(string match, string keys) => $"extends: capitalization\nmessage: m\nmatch: {match}\n{keys}\n";
}
