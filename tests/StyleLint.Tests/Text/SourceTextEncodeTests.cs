using System.Text;
using StyleLint.Text;

namespace StyleLint.Tests.Text;

public sealed class SourceTextEncodeTests
{
    public static TheoryData<byte[]> Files { get; } = new()
    {
        Encoding.UTF8.GetBytes("naïve \U0001F600\r\n"),
        new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xEF, 0xBB, 0xBF },
        new byte[] { 0xFF, 0xFE, (byte)'a', 0, 0x3D, 0xD8, 0x00, 0xDE },
        new byte[] { 0xFE, 0xFF, 0, (byte)'a' },
        new byte[] { 0xEF, 0xBB, 0xBF },
        Array.Empty<byte>(),
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Encode_DecodedBytes_GivesThemBack(byte[] bytes) => Assert.Equal(bytes, SourceText.Decode(bytes, "a.md").Encode());

    [Fact]
    public void Encode_HalfOfASurrogatePair_Throws() =>
        Assert.Throws<EncoderFallbackException>(() => SourceText.From("\uD83D").Encode());

    [Fact]
    public void WithText_KeepsWhatIsNotTheText()
    {
        var source = SourceText.Decode([0xFF, 0xFE, (byte)'a', 0], "a.md").WithText("b");
        Assert.Equal("a.md", source.Path);
        Assert.Equal([0xFF, 0xFE, (byte)'b', 0], source.Encode());
    }
}
