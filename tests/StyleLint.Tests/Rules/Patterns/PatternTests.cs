using StyleLint.Rules.Patterns;
using StyleLint.Text;

namespace StyleLint.Tests.Rules.Patterns;

public sealed class PatternTests
{
    [Fact]
    public void FindAll_PatternThatExplodes_FallsBackToTheLinearEngine() =>
        Assert.Empty(new Pattern("(a+)+$").FindAll(new string('a', 60) + "!"));

    [Theory]
    [InlineData(@"(?i)(?m)\b(?:very|quite \w+|so)\b")]
    [InlineData(@"(?m)(?:, ,|\d{2}|“)")]
    public void FindAll_LongRuns_FindTheSameThroughout(string source)
    {
        const string Text = "A Very long, , text, quite long so 42 “so” long.";
        var pattern = new Pattern(source);
        var first = pattern.FindAll(Text);
        Assert.NotEmpty(first);
        pattern.FindAll(new string('x', 200_000) + Text);
        Assert.Equal<TextSpan>(first, pattern.FindAll(Text));
    }

    [Theory]
    [InlineData(@"[^\x00-\x7F]", "A [|😁|][|😀|] b[|é|].")]
    [InlineData(@"[^\x00-\x7F]+", "A [|😁😀|] b.")]
    [InlineData(@"A \W", "[|A 😁|] b.")]
    public void FindAll_CharacterOfTwoUnits_IsFoundWhole(string source, string marked)
    {
        var text = Markup.Parse(marked).Text;
        Assert.Equal(marked, Markup.Mark(text, new Pattern(source).FindAll(text)));
    }

    [Fact]
    public void FindAll_IgnoringCase_OneLetterInTheOtherCaseIsFound() => Assert.Single(new Pattern("(?i)x!?").FindAll("An X."));
}
