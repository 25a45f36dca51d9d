using StyleLint.Documents;
using StyleLint.Rules;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Tests.Rules.Checks;

public sealed class HeadingStopCheckTests
{
    [Theory]
    [InlineData("A road\n\nAnother[|.|]\n\nThe third\n\nThe last")]
    [InlineData("A road\n\nAnother.\n\nThe last")]
    [InlineData("A road\n\nAnother.\n\nThe third\n\nThe last.")]
    [InlineData("A road\n\nAnother...\n\nSmith Inc.\n\nThe third\n\nThe last")]
    [InlineData("A road\n\nCHAPTER FOUR.\n\nThe third\n\nThe last")]
    [InlineData("1. A road.\n\nAnother.\n\n3. The third. It is long.\n\n4. The fourth. So.\n\n5. The fifth. Yes.\n\n6. Is it?\n\nThe last")]
    [InlineData("A road\n\nReady. Gone.\n\nThe third\n\nThe last")]
    public void Stop_OfTheMinority_IsFound(string marked)
    {
        var text = Markup.Parse(marked).Text;
        var tree = new ProseTree(RuleTester.Read(text, BlockKind.Heading), "en");
        var spans = RuleTester.Load("extends: heading-stop\nmessage: Stop.\n").Run(new Regions(tree)).Select(f => f.Prose.ToSource(f.Span));
        Assert.Equal(marked, Markup.Mark(text, spans));
    }
}
