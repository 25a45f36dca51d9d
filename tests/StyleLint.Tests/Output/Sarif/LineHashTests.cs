using StyleLint.Output.Sarif;
using StyleLint.Text;

namespace StyleLint.Tests.Output.Sarif;

public sealed class LineHashTests
{
    private const string EmptyLine = "c129715d7a2bc9a3:1";

    /// <summary>Made by running GitHub's own code over these texts.</summary>
    public static TheoryData<string, string> Vectors => new()
    {
        { "", EmptyLine },
        { " a\nb\n  \t\tc\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1" },
        {
            " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
            "8b7cf3e952e7aeb2:1 b1ae1287ec4718d9:1 bff680108adb0fcc:1 c6805c5e1288b612:1 b86d3392aea1be30:1 e6ceba753e1a442:1"
        },
        {
            string.Concat(Enumerable.Repeat("Lorem ipsum dolor sit amet.\n", 10)),
            "a7f2ff13bc495cf2:1 a7f2ff13bc495cf2:2 a7f2ff13bc495cf2:3 a7f2ff13bc495cf2:4 a7f2ff13bc495cf2:5 a7f2ff13bc495cf2:6 "
            + $"a7f2ff1481e87703:1 a9cf91f7bbf1862b:1 55ec222b86bcae53:1 cc97dc7b1d7d8f7b:1 {EmptyLine}"
        },
        {
            "x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n",
            "e54938cc54b302f1:1 bb609acbe9138d60:1 1131fd5871777f34:1 5c482a0f8b35ea28:1 54517377da7028d2:1 2c644846cb18d53e:1 f1b89f20de0d133:1 "
            + EmptyLine
        },
        { "abc\n", $"861c3fe48942a2fb:1 {EmptyLine}" },
        { "a b\n", $"882bbb3d8de7a640:1 {EmptyLine}" },
        { "a\u00A0b\n", $"480a5b3cb5831ce4:1 {EmptyLine}" },
        { "a\fb\n", $"21612fedc4be4370:1 {EmptyLine}" },
        { "a\u2028b\n", $"620718c20f04af2c:1 {EmptyLine}" },
        { "🚀 go\n", $"dfef5fb2b9651b54:1 {EmptyLine}" },
        { new string('x', 150) + "\n", $"52b56201ffb58620:1 {EmptyLine}" },
        { new string('x', 150) + "y\n", $"52b56201ffb58620:1 {EmptyLine}" },
        { "last line without newline", "1796fc984c67b2ad:1" },
        { "a\r \nb\n", $"818c3a85b988abe4:1 bf4c4d48992e2ca5:1 ade70578248be16f:1 {EmptyLine}" },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void OfLines_Text_AsTheUploadAction(string text, string hashes) =>
        Assert.Equal(hashes, string.Join(' ', LineHash.OfLines(SourceText.From(text))));

    [Theory]
    [InlineData("\n", "\n")]
    [InlineData("\r", "\r")]
    [InlineData("\r\n", "\r\n")]
    [InlineData("\r\n", "\n")]
    public void OfLines_AnyLineEnd_SameHashes(string firstEnd, string otherEnd)
    {
        var text = $" hello; \t{firstEnd}world!!!{otherEnd}{otherEnd}{otherEnd}  \t\tGreetings{otherEnd} End{firstEnd}";
        Assert.Equal(
            "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 c8e28b0b4002a3a0:1 " + EmptyLine,
            string.Join(' ', LineHash.OfLines(SourceText.From(text))));
    }

    [Fact]
    public void OfLines_ByteOrderMark_IsPartOfTheFirstLine() =>
        Assert.Equal(["fed18a999fb20942:1", EmptyLine], LineHash.OfLines(SourceText.Decode("\uFEFFabc\n"u8, "")));
}
