using StyleLint.Analysis.Repairs;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Tests.Analysis.Repairs;

public sealed class PlainFixTests
{
    [Theory]
    [InlineData(".md", true)]
    [InlineData(".mdx", false)]
    public void Is_ReadByAnotherEnding_GoesByThatFormat(string ending, bool expected)
    {
        var document = DocumentReaders.Read(SourceText.Decode("The mill the mill runs."u8, "a.md", ending));
        var fix = new Fix("", FixSafety.Safe, [new TextChange(new TextSpan(9, 18), "")]);
        Assert.Equal(expected, new PlainFix(document).Is(fix));
    }
}
