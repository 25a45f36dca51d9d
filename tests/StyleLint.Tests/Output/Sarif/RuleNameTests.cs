using StyleLint.Output.Sarif;

namespace StyleLint.Tests.Output.Sarif;

public sealed class RuleNameTests
{
    [Theory]
    [InlineData("Currency.Spacing", "CurrencySpacing")]
    [InlineData("Google.AMPM", "GoogleAmpm")]
    [InlineData("write-good.E-Prime", "WriteGoodEprime")]
    [InlineData("Words.LoneLowercaseI", "WordsLoneLowercasei")]
    [InlineData("Figures.Of100", "FiguresOf100")]
    [InlineData("proselint.GenderBias", "ProselintGenderBias")]
    public void From_RuleName_IsPascalCase(string name, string expected) => Assert.Equal(expected, RuleName.From(name));
}
