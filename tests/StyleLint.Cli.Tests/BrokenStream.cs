namespace StyleLint.Cli.Tests;

/// <summary>An input or output on which everything fails as it does on one of the system.</summary>
internal sealed class BrokenStream(Exception failure) : MemoryStream
{
    public override int Read(byte[] buffer, int offset, int count) => throw failure;

    public override int Read(Span<byte> buffer) => throw failure;

    public override void CopyTo(Stream destination, int bufferSize) => throw failure;

    public override void Write(byte[] buffer, int offset, int count) => throw failure;

    public override void Write(ReadOnlySpan<byte> buffer) => throw failure;
}
