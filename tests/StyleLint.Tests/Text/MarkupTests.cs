using StyleLint.Text;

namespace StyleLint.Tests.Text;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("no marks", "no marks", 0)]
    [InlineData("say [|so|] [|again|]", "say so again", 2)]
    [InlineData("[||]empty", "empty", 1)]
    [InlineData("[|a|][|b|]", "ab", 2)]
    public void Parse_TakesTheMarksOut(string marked, string text, int spans)
    {
        var markup = Markup.Parse(marked);
        Assert.Equal(text, markup.Text);
        Assert.Equal(spans, markup.Spans.Length);
        Assert.Equal(marked, Markup.Mark(markup.Text, markup.Spans));
    }

    [Fact]
    public void Parse_OpenMark_Throws() => Assert.Throws<FormatException>(() => Markup.Parse("say [|so"));
}
