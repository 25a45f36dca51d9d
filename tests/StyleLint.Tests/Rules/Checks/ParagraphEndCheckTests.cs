namespace StyleLint.Tests.Rules.Checks;

public sealed class ParagraphEndCheckTests
{
    private const string Rule = "extends: paragraph-end\nmessage: { default: m, open: o }\nopen: [of]\n";

    [Theory]
    [InlineData("The boat came in at dusk. In the morning it had gone aga[|in|]")]
    [InlineData("The boat came in 2019. “In the morning it had gone,” said the porter of the ho[|me|]\n\nSo it had.")]
    [InlineData("The boat came in at dusk. In the morning it was out [|of|]\n\nSo it had.")]
    [InlineData("The boat came in at dusk. In the morning it had gone again.")]
    [InlineData("The boat came in at dusk, and in the morning it had gone again with all that was left [|of|]")]
    [InlineData("The boat came in at dusk, out of what we thought of")]
    [InlineData("The boat came in at dusk")]
    [InlineData("The boat came in at dusk. Gone again")]
    [InlineData("By Dr. Ann Miller of the Institute for the Study of Boats")]
    public void Run_Paragraph_NeedsAnEnd(string marked) => RuleTester.Verify(Rule, marked);
}
