using StyleLint.Rules;
using StyleLint.Syntax;

namespace StyleLint.Tests.Rules.Checks.Consistency;

public sealed class VarietyCheckTests
{
    private const string Rule = """
        extends: variety
        message: { default: "{match} {1} {2} {3} {4}", locale: "{match} {1}" }
        families: [{ british: our, american: or, stems: col hon, endings: "- ed" }]
        british-only: { licence: license }
        always-ise: exerc pr
        """;

    [Theory]
    [InlineData("A colour and an honour, [|colored|] or not; [|color|].")]
    [InlineData("They realize, organized, and [|minimise|]; the prize is to exercise.")]
    [InlineData("The licence, the license and the realization.")]
    [InlineData("Honor Blackman has one colour; see color.example.")]
    public void RarerSide_IsFound(string marked) => RuleTester.Verify(Rule, marked);

    [Theory]
    [InlineData("en-GB", "color")]
    [InlineData("en-US", "colour organise")]
    [InlineData("en", "color")]
    public void Locale_SaysWhichSideIsExpected(string locale, string expected)
    {
        var tree = new ProseTree(RuleTester.Read("A colour, an honour and a color to organise."), locale);
        var found = RuleTester.Load(Rule).Run(new Regions(tree)).OrderBy(f => f.Span).Select(f => f.Match);
        Assert.Equal(expected.Split(' '), found.Where(match => match != "honour"));
    }

    [Fact]
    public void Fix_IsTheOtherSpelling() => Assert.Equal("A colour and an honour, coloured.", RuleTester.Fix(Rule, "A colour and an honour, colored."));
}
