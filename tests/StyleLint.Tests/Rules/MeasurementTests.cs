using StyleLint.Rules;

namespace StyleLint.Tests.Rules;

public sealed class MeasurementTests
{
    private const string Yaml = "extends: existence\nmessage: No.\ntokens: [so]\n";

    [Theory]
    [InlineData(95, 5, "very-high")]
    [InlineData(94, 6, "high")]
    [InlineData(85, 15, "high")]
    [InlineData(70, 30, "medium")]
    [InlineData(69, 31, "low")]
    [InlineData(0, 1, "low")]
    [InlineData(0, 0, "medium")]
    public void Precision_IsTheShareOfRightFindings(int found, int alarms, string precision) =>
        Assert.Equal(precision, new Measurement(found, 100, alarms, 10_000).Precision);

    [Fact]
    public void Rule_KnowsItsFigures()
    {
        var rule = RuleTester.Load(Yaml + "measured: { found: 9, of: 10, alarms: 1, words: 2000 }");

        Assert.Equal(new Measurement(9, 10, 1, 2000), rule.Measured);
        Assert.Equal("high", rule.Descriptor.Precision);
    }

    [Fact]
    public void Rule_WithoutFigures_IsOfMediumPrecision()
    {
        var rule = RuleTester.Load(Yaml);

        Assert.Null(rule.Measured);
        Assert.Equal("medium", rule.Descriptor.Precision);
    }

    [Theory]
    [InlineData("measured: { found: 3, of: 2 }", "4:20: This rule was not used: 'found' cannot be more than 'of'.")]
    [InlineData("measured: { found: -1 }", "4:20: This rule was not used: 'found' must be a whole number, not '-1'.")]
    [InlineData("measured: { fuond: 1 }", "4:13: This rule was not used: the key 'fuond' is not known here. Did you mean 'found'?")]
    [InlineData("measured: much", "4:11: This rule was not used: 'measured' must be a map, not a text.")]
    public void Figures_ThatAreWrong_AreReportedInPlace(string line, string fault) =>
        Assert.Equal(fault, Assert.Single(RuleTester.FaultsOf(Yaml + line)));
}
