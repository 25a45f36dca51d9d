namespace StyleLint.Tests.Rules.Patterns;

public sealed class ExceptionListTests
{
    [Theory]
    [InlineData("['(?i)a cat', Dog]", "A CAT, [|a dog|], a Dog.")]
    [InlineData("[big cat]", "The Big Cat, [|a cat|], big cat.")]
    [InlineData(@"['big\s+cat']", "The big  cat, [|a cat|].")]
    [InlineData("[cat]", "[|a dog|], a cat, the cat.")]
    public void Covers_Entries_ByWordsAndByWhatStandsAround(string exceptions, string marked)
    {
        var yaml = $"extends: existence\nmessage: No.\nignorecase: true\ntokens: ['(?:a )?cat', 'a dog']\nexceptions: {exceptions}\n";
        RuleTester.Verify(yaml, marked);
    }
}
