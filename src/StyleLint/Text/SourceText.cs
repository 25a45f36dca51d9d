using System.Text;

namespace StyleLint.Text;

/// <summary>The text of one file. Offsets are zero-based UTF-16 code units; a byte order mark is not part of the text.</summary>
public sealed class SourceText
{
    private static readonly UTF32Encoding _bigEndianUtf32 = new(bigEndian: true, byteOrderMark: true);

    private int[]? _lineStarts;

    private SourceText(string text, string path)
    {
        Text = text;
        Path = path;
    }

    public string Text { get; }

    /// <summary>Relative to the root of the run, with '/' between folders.</summary>
    public string Path { get; }

    /// <summary>The ending of a file name, with its dot, by which it is read: that of its path, unless somebody says otherwise.</summary>
    public string Ending { get => field ??= System.IO.Path.GetExtension(Path); private init; }

    public Encoding Encoding { get; private init; } = Utf8;

    public bool HasByteOrderMark { get; private init; }

    /// <summary>Where the first bytes stood that are no text in this encoding and became U+FFFD; null when there are none.</summary>
    public int? FirstUndecodable { get; private init; }

    public int Length => Text.Length;

    public int LineCount => LineStarts.Length;

    private static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Lines end at \n, \r\n or \r.</summary>
    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    public static SourceText From(string text, string path = "") => new(text, path);

    /// <summary>UTF-16 or UTF-32 where a byte order mark says so, else UTF-8, with or without one.</summary>
    /// <param name="ending">By which it is read; null for that of its path.</param>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string path, string? ending = null)
    {
        var encoding = DetectEncoding(bytes, out var markLength);
        bytes = bytes[markLength..];
        var text = encoding.GetString(bytes);
        return new SourceText(text, path)
        {
            Ending = ending ?? System.IO.Path.GetExtension(path),
            Encoding = encoding,
            HasByteOrderMark = markLength > 0,
            FirstUndecodable = text.Contains('\uFFFD') ? FindUndecodable(encoding, bytes) : null,
        };
    }

    /// <summary>Whether a file with these first bytes is not text: it has a NUL and no mark of UTF-16 or UTF-32.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes) => DetectEncoding(bytes, out _) is UTF8Encoding && bytes.Contains((byte)0);

    /// <summary>Another text for the same file: path, ending, encoding and byte order mark stay.</summary>
    public SourceText WithText(string text) => new(text, Path) { Ending = Ending, Encoding = Encoding, HasByteOrderMark = HasByteOrderMark };

    /// <summary>The bytes of the file, which <see cref="Decode"/> reads again; the same that were decoded where all of them were text.</summary>
    /// <exception cref="EncoderFallbackException">The text has half of a surrogate pair.</exception>
    public byte[] Encode()
    {
        var strict = (Encoding)Encoding.Clone();
        strict.EncoderFallback = EncoderFallback.ExceptionFallback;
        return [.. HasByteOrderMark ? strict.GetBytes("\uFEFF") : [], .. strict.GetBytes(Text)];
    }

    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span);

    public string ToString(TextSpan span) => Text.Substring(span);

    public override string ToString() => Path;

    public LinePosition GetLinePosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        var line = Array.BinarySearch(LineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line, offset - LineStarts[line]);
    }

    public int GetOffset(LinePosition position) => LineStarts[position.Line] + position.Character;

    /// <summary>The line with this zero-based number, without its line end.</summary>
    public TextSpan GetLine(int line)
    {
        var start = LineStarts[line];
        var end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
            end--;
        return new TextSpan(start, end);
    }

    private static Encoding DetectEncoding(ReadOnlySpan<byte> bytes, out int markLength)
    {
        markLength = 4;
        // Before UTF-16, whose mark is the first half of this one.
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return Encoding.UTF32;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return _bigEndianUtf32;
        markLength = 2;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode;
        markLength = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        return Utf8;
    }

    /// <summary>A U+FFFD that the file itself contains is text, so only a decoder that objects can tell.</summary>
    private static int? FindUndecodable(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException e)
        {
            return encoding.GetCharCount(bytes[..e.Index]);
        }
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = text.AsSpan().IndexOfAny('\n', '\r'); i >= 0;)
        {
            var next = i + 1;
            if (text[i] == '\r' && next < text.Length && text[next] == '\n')
                next++;
            starts.Add(next);
            var found = text.AsSpan(next).IndexOfAny('\n', '\r');
            i = found < 0 ? -1 : next + found;
        }
        return [.. starts];
    }
}
