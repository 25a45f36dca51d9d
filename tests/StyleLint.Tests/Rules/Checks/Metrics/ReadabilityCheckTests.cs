namespace StyleLint.Tests.Rules.Checks.Metrics;

public sealed class ReadabilityCheckTests
{
    private const string Hard =
        "Notwithstanding considerable administrative complications, international organizations consistently demonstrate extraordinary adaptability.";

    [Theory]
    [InlineData("Gunning Fog")]
    [InlineData("Coleman-Liau")]
    [InlineData("Flesch-Kincaid")]
    [InlineData("SMOG")]
    [InlineData("Automated Readability")]
    public void Metrics_EachTellsHardFromEasy(string metric)
    {
        Assert.Single(RuleTester.Find(Readability(metric), Hard));
        Assert.Empty(RuleTester.Find(Readability(metric), "The cat sat on the mat. It was a sunny day. We all went out to play."));
    }

    [Fact]
    public void Metrics_Unknown_IsAFault() =>
        Assert.Equal(["3:11: This rule was not used: there is no metric 'SMOGG'. Did you mean 'SMOG'?"], RuleTester.FaultsOf(Readability("SMOGG")));

    private static string Readability(string metric) => $"extends: readability\nmessage: 'Grade %s.'\nmetrics: [{metric}]\ngrade: 10\n";
}
