using System.Text;

namespace StyleLint.Cli.Tests;

/// <summary>Articles as JSON Lines, made when they are read; it counts how many are read whose findings are not written yet.</summary>
/// <param name="waitsForFindings">Whether the next article comes only when the findings of the one before are there.</param>
internal sealed class ArticlePipe(int articles, bool waitsForFindings = false) : Stream
{
    private byte[] _line = [];
    private int _position;
    private int _read;

    public FindingsEnd Findings => field ??= new FindingsEnd(this);

    public int Written { get; private set; }

    public int MostHeld { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A line at a time, or the part of it for which there is room.</summary>
    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position == _line.Length)
        {
            if (_read == articles)
                return 0;
            if (waitsForFindings && !SpinWait.SpinUntil(() => Written == _read, TimeSpan.FromMinutes(1)))
                throw new IOException("The findings did not come.");
            _line = Encoding.UTF8.GetBytes($"{{\"path\":\"{_read++}.md\",\"text\":\"{string.Concat(Enumerable.Repeat("The ferry left at six. ", 20))}\"}}\n");
            _position = 0;
            MostHeld = Math.Max(MostHeld, _read - Written);
        }
        var length = Math.Min(count, _line.Length - _position);
        _line.AsSpan(_position, length).CopyTo(buffer.AsSpan(offset));
        _position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Where the findings go: it keeps nothing but their number.</summary>
    internal sealed class FindingsEnd(ArticlePipe pipe) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => pipe.Written += buffer.Count((byte)'\n');

        public override void WriteByte(byte value) => pipe.Written += value == '\n' ? 1 : 0;
    }
}
