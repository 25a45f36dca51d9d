using StyleLint.Accuracy;
using StyleLint.Rules;

namespace StyleLint.Tests.Accuracy;

public sealed class RuleFiguresTests
{
    private static readonly Measurement _figures = new(9, 10, 1, 2000);

    [Theory]
    [InlineData("id: a\nexamples:\n  - good: b\n", "id: a\nmeasured: { found: 9, of: 10, alarms: 1, words: 2000 }\nexamples:\n  - good: b\n")]
    [InlineData("id: a\n", "id: a\nmeasured: { found: 9, of: 10, alarms: 1, words: 2000 }\n")]
    [InlineData("id: a\nmeasured: { found: 1 }\nexamples: []\n", "id: a\nmeasured: { found: 9, of: 10, alarms: 1, words: 2000 }\nexamples: []\n")]
    public void Write_ChangesOneLine(string before, string after)
    {
        Assert.Equal(after, RuleFigures.Write(before, _figures));
        Assert.Equal(after, RuleFigures.Write(after, _figures));
    }

    [Fact]
    public void Write_OfARuleThatIsNotMeasured_TakesTheLineOut() => Assert.Equal("id: a\n", RuleFigures.Write("id: a\nmeasured: { found: 1 }\n", null));
}
