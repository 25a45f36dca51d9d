using System.Text;
using StyleLint.Text;

namespace StyleLint.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Decode_ByteOrderMark_IsNotPartOfTheText()
    {
        var text = SourceText.Decode([0xEF, 0xBB, 0xBF, (byte)'a'], "a.md");
        Assert.Equal("a", text.Text);
        Assert.True(text.HasByteOrderMark);
        Assert.Null(text.FirstUndecodable);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Decode_WideEncoding_IsToldByItsMark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("é😀")];
        var text = SourceText.Decode(bytes, "a.md");
        Assert.Equal("é😀", text.Text);
        Assert.Equal(bytes, text.Encode());
        Assert.False(SourceText.IsBinary(bytes));
    }

    [Fact]
    public void Decode_UndecodableBytes_BecomeReplacementCharacters()
    {
        var text = SourceText.Decode([0xC3, 0xA9, (byte)'b', 0xFF, (byte)'c'], "a.md");
        Assert.Equal("éb\uFFFDc", text.Text);
        Assert.Equal(2, text.FirstUndecodable);
    }

    [Fact]
    public void Decode_Utf32WithACodeThatIsNone_SaysWhere()
    {
        var text = SourceText.Decode([0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0, 0, 0, 0x11, 0, (byte)'b', 0, 0, 0], "a.md");
        Assert.Equal("a\uFFFDb", text.Text);
        Assert.Equal(1, text.FirstUndecodable);
    }

    [Fact]
    public void Decode_ReplacementCharacterInTheFile_IsText() =>
        Assert.Null(SourceText.Decode(Encoding.UTF8.GetBytes("a\uFFFD"), "a.md").FirstUndecodable);

    [Fact]
    public void IsBinary_Nul_IsTrue() => Assert.True(SourceText.IsBinary([(byte)'a', 0]));

    [Theory]
    [InlineData("a\nb", 2)]
    [InlineData("a\r\nb", 3)]
    [InlineData("a\rb", 2)]
    public void GetLinePosition_AnyLineEnd_BeginsALine(string text, int offset)
    {
        var source = SourceText.From(text);
        Assert.Equal(new LinePosition(1, 0), source.GetLinePosition(offset));
        Assert.Equal(new LinePosition(0, 1), source.GetLinePosition(1));
        Assert.Equal(offset, source.GetOffset(new LinePosition(1, 0)));
        Assert.Equal("a", source.ToString(source.GetLine(0)));
        Assert.Equal("b", source.ToString(source.GetLine(1)));
    }

    [Fact]
    public void GetLinePosition_EndOfText_IsAPosition()
    {
        var source = SourceText.From("a\n");
        Assert.Equal(2, source.LineCount);
        Assert.Equal(new LinePosition(1, 0), source.GetLinePosition(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetLinePosition(3));
    }

    [Fact]
    public void GetLine_BlankLines_AreEmpty()
    {
        var source = SourceText.From("a\n\n\nb");
        Assert.Equal(new TextSpan(2, 2), source.GetLine(1));
        Assert.Equal(new TextSpan(3, 3), source.GetLine(2));
    }
}
