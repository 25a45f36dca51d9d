namespace StyleLint.Tests.Rules.Checks;

public sealed class RepeatedSentenceCheckTests
{
    private const string Rule = "extends: repeated-sentence\nmessage: { default: m, paragraph: p }\nmin: 20\n";

    [Theory]
    [InlineData("The boat came in at dusk. [|The boat came in at dusk.|] It left.")]
    [InlineData("Dr. Brown saw the boat at dusk. [|Dr. Brown saw the boat at dusk.|]")]
    [InlineData("“The boat came in at dusk.” [|“The boat came in at dusk.”|] So it did.")]
    [InlineData("He came back. He came back. Nobody saw him.")]
    [InlineData("The boat came in at dusk. The boat came in at dusk, as always.")]
    [InlineData("The boat came in at dusk.\nThe boat came in at dusk.")]
    [InlineData("The boat came in at dusk.\n\nThe boat came in at dusk.")]
    public void Run_Sentence_AtOnceAgain(string marked) => RuleTester.Verify(Rule, marked);

    [Fact]
    public void Run_Paragraph_AtOnceAgain()
    {
        const string Paragraph = "The boat came in at dusk, with less than it had gone out for, and nobody on the quay said a word.";
        RuleTester.Verify(Rule, $"{Paragraph}\n\n[|{Paragraph}|]\n\nIt left.\n\n{Paragraph}");
    }

    [Fact]
    public void Suggestions_KeepTheFirst() => Assert.Equal(
        "The boat came in at dusk. It left.", RuleTester.Fix(Rule, "The boat came in at dusk. The boat came in at dusk. It left."));
}
