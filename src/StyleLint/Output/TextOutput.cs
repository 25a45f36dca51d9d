using System.Text;

namespace StyleLint.Output;

internal static class TextOutput
{
    private const int BufferSize = 1 << 15;

    /// <summary>UTF-8 without a mark, the same line ends on every system. Unpaired surrogates become U+FFFD. The stream stays open.</summary>
    public static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" };
}
