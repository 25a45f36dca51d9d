namespace StyleLint.Tests.Rules.Actions;

public sealed class RuleActionTests
{
    [Theory]
    [InlineData("regex, '-', ' '", "a slowly-moving tale", "a slowly moving tale")]
    [InlineData("regex, '(\\w+)-(\\w+)', '$2 $1'", "a slowly-moving tale", "a moving slowly tale")]
    [InlineData("trim_right, 'ing'", "a slowly-moving tale", "a slowly-mov tale")]
    [InlineData("trim, 'sg'", "a slowly-moving tale", "a lowly-movin tale")]
    [InlineData("trim_left, 'sl'", "a slowly-moving tale", "a owly-moving tale")]
    [InlineData("truncate, '-'", "a slowly-moving tale", "a slowly tale")]
    [InlineData("split, '-', '1'", "a slowly-moving tale", "a moving tale")]
    [InlineData("replace, 'slow', 'quick'", "a slowly-moving tale", "a quickly-moving tale")]
    [InlineData("remove, '-o'", "a slowly-moving tale", "a slwlymving tale")]
    [InlineData("wrap, '*'", "a slowly-moving tale", "a *slowly-moving* tale")]
    [InlineData("prefix, 'very '", "a slowly-moving tale", "a very slowly-moving tale")]
    [InlineData("suffix, '!'", "a slowly-moving tale", "a slowly-moving! tale")]
    [InlineData("upper", "a slowly-moving tale", "a SLOWLY-MOVING tale")]
    [InlineData("capitalize", "a slowly-moving tale", "a Slowly-moving tale")]
    [InlineData("title", "a slowly-moving tale", "a Slowly-Moving tale")]
    [InlineData("simple", "a slowly-moving tale", "a slowly moving tale")]
    [InlineData("snake", "a slowly-moving tale", "a slowly_moving tale")]
    [InlineData("camel", "a slowly-moving tale", "a slowlyMoving tale")]
    [InlineData("pascal", "a slowly-moving tale", "a SlowlyMoving tale")]
    public void Edit_EachOperation_RewritesTheMatch(string step, string text, string expected) =>
        Assert.Equal(expected, RuleTester.Fix(Rule($"tokens: ['\\w+-\\w+']\naction: {{ name: edit, params: [{step}] }}"), text));

    [Theory]
    [InlineData("words", "It has 12 rooms and 1,200 beds.", "It has twelve rooms and one thousand two hundred beds.")]
    [InlineData("squeeze", "It has 3  or  4 rooms.", "It has 3 or 4 rooms.")]
    public void Edit_Numbers_AreSpelledOut(string step, string text, string expected) =>
        Assert.Equal(expected, RuleTester.Fix(Rule($"tokens: ['[\\d,]+(?:  or  \\d)?']\naction: {{ name: edit, params: [{step}] }}"), text));

    [Theory]
    [InlineData("digits", "It has twenty-one rooms.", "It has 21 rooms.")]
    [InlineData("digits", "It has two thousand three hundred rooms.", "It has 2300 rooms.")]
    [InlineData("smart", "It has \"big\" rooms that don't fit.", "It has “big” rooms that don’t fit.")]
    [InlineData("dumb", "It has “big” rooms.", "It has \"big\" rooms.")]
    [InlineData("ascii", "It has a café.", "It has a cafe.")]
    [InlineData("unwrap, '.'", ".It has.", "It has")]
    public void Edit_WholeText_IsRewritten(string step, string text, string expected) =>
        Assert.Equal(expected, RuleTester.Fix(Rule($"nonword: true\ntokens: ['.+']\naction: {{ name: edit, params: [{step}] }}"), text));

    [Theory]
    [InlineData("trim_right, '!'", "Wow! Go on!", "Wow Go on")]
    [InlineData("remove, '!'", "Yes ! Go", "Yes Go")]
    public void Edit_SpaceAroundTheMatch_Stays(string step, string text, string expected) =>
        Assert.Equal(expected, RuleTester.Fix(Rule($"nonword: true\ntokens: ['\\w+!(?:\\s|$)', ' ! ']\naction: {{ name: edit, params: [{step}] }}"), text));

    [Theory]
    [InlineData("remove, ' '", "One — two— three", "One—two—three")]
    [InlineData("regex, '\\s*(—)\\s*', '$1'", "One — two", "One—two")]
    [InlineData("trim, ' '", "One — two", "One—two")]
    [InlineData("upper", "One — two", "One — two")]
    public void Edit_OfSpaceAlone_TakesThatAroundTheMatch(string step, string text, string expected)
    {
        var rule = Rule($"nonword: true\ntokens: ['\\s?—\\s']\naction: {{ name: edit, params: [{step}] }}");
        Assert.Equal(expected, RuleTester.Find(rule, text).All(finding => finding.Suggestions.IsEmpty) ? text : RuleTester.Fix(rule, text));
    }

    [Fact]
    public void Edit_SeveralSteps_AreDoneInOrder() =>
        Assert.Equal("a Moving tale", RuleTester.Fix(Rule("tokens: ['\\w+-\\w+']\naction: { name: edit, params: [[split, '-', '1'], [capitalize]] }"), "a slowly-moving tale"));

    [Fact]
    public void Edit_UnknownOperation_IsAFault() =>
        Assert.Equal(
            ["4:32: This rule was not used: there is no edit 'uper'. Did you mean 'upper'?"],
            RuleTester.FaultsOf("extends: existence\nmessage: m\ntokens: [x]\naction: { name: edit, params: [uper] }"));

    [Theory]
    [InlineData("It is very good.", "It is good.")]
    [InlineData("Very good.", "good.")]
    [InlineData("It is good, very.", "It is good,.")]
    [InlineData("It is very, very good.", "It is, good.")]
    public void Remove_TakesOneSpaceAlong(string text, string expected) =>
        Assert.Equal(expected, RuleTester.Fix(Rule("ignorecase: true\ntokens: [very]\naction: { name: remove }"), text));

    [Fact]
    public void Replace_Groups_AreFilled() =>
        Assert.Equal("7 km away", RuleTester.Fix(Rule("tokens: ['(\\d)km']\naction: { name: replace, params: ['$1 km'] }"), "7km away"));

    [Fact]
    public void Replace_Several_AreAllOffered()
    {
        var finding = Assert.Single(RuleTester.Find(Rule("tokens: [car]\naction: { name: replace, params: [auto, vehicle] }"), "A car."));
        Assert.Equal(["auto", "vehicle"], finding.Suggestions.Select(change => change.NewText));
    }

    [Theory]
    [InlineData("Car", "Auto")]
    [InlineData("CAR", "AUTO")]
    [InlineData("car", "auto")]
    public void MatchCase_CarriesOver(string text, string expected) =>
        Assert.Equal(expected, RuleTester.Fix(Rule("ignorecase: true\nmatchcase: true\ntokens: [car]\naction: { name: replace, params: [auto] }"), text));

    [Fact]
    public void Replace_ApostropheOfTheArticle_IsKept() =>
        Assert.Equal(
            "He’s sure it’s fine.",
            RuleTester.Fix("extends: substitution\nmessage: m\naction: { name: replace }\nswap: { it is: it's }", "He’s sure it is fine."));

    [Fact]
    public void Replace_MarkForAnother_StaysAsTheRuleSays() =>
        Assert.Equal("So it's ‹so›.", RuleTester.Fix(Rule("nonword: true\ntokens: ['[‘’]']\naction: { name: replace, params: [\"'\"] }"), "So it’s ‹so›."));

    private static string Rule(string keys) => $"extends: existence\nmessage: m\n{keys}\n";
}
