using System.Text;

namespace StyleLint.Output;

internal static class TextOutput
{
    /// <summary>UTF-8 without a mark and with the same line ends on every system. Unpaired surrogates become U+FFFD.</summary>
    public static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 15, leaveOpen: true) { NewLine = "\n" };
}
