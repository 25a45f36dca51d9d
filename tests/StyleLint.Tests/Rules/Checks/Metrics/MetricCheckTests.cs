using StyleLint.Rules;
using StyleLint.Text;

namespace StyleLint.Tests.Rules.Checks.Metrics;

public sealed class MetricCheckTests
{
    private const string Text = "The cat sat. The extraordinary elephant walked away.";

    [Theory]
    [InlineData("words", "== 8", "8.00")]
    [InlineData("words / sentences", "> 3.5", "4.00")]
    [InlineData("(words + 2) * -3", "< 0", "-30.00")]
    [InlineData("math.sqrt(words * 2)", "> 1", "4.00")]
    [InlineData("math.pow(sentences, 3) - 1", "> 1 && words > 3", "7.00")]
    [InlineData("polysyllabic_words", "> 0", "2.00")]
    [InlineData("words + heading.h1 + 1", "== 9", "9.00")]
    public void Formula_IsComputed(string formula, string condition, string expected) =>
        Assert.Equal([expected], RuleTester.Messages(Metric(formula, condition), Text));

    [Theory]
    [InlineData("words", "> 8")]
    [InlineData("words / heading_h1", "> 0")]
    public void Condition_NotMet_IsSilent(string formula, string condition) => Assert.Empty(RuleTester.Find(Metric(formula, condition), Text));

    [Theory]
    [InlineData("wrods", "there is nothing called 'wrods'. Did you mean 'words'?")]
    [InlineData("(words", "this formula ends too early.")]
    [InlineData("words words", "this formula cannot go on with 'words'.")]
    [InlineData("math.sqr(words)", "there is nothing called 'math.sqr'. Did you mean 'math.sqrt'?")]
    public void Formula_Wrong_IsAFaultWithItsPlace(string formula, string message) =>
        Assert.Equal([$"3:10: This rule was not used: {message}"], RuleTester.FaultsOf(Metric(formula, "> 1")));

    [Fact]
    public void Formula_OfOtherRules_IsANotice()
    {
        var file = RuleFile.Load(SourceText.From(Metric("check[\"House.Words\"] + 1", "> 1"), "Pack/Name.yml"), "Pack.Name");
        Assert.Null(file.Rule);
        Assert.Equal("SL9006", Assert.Single(file.Diagnostics).Descriptor.Id);
    }

    [Fact]
    public void Formula_NestedBeyondReason_IsAFault() =>
        Assert.Single(RuleTester.FaultsOf(Metric(new string('(', 100_000), "> 1")));

    private static string Metric(string formula, string condition) => $"extends: metric\nmessage: '%s'\nformula: {formula}\ncondition: '{condition}'\n";
}
