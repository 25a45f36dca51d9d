using System.Text;
using StyleLint.Text;

namespace StyleLint.Output;

/// <summary>Columns in UTF-8 bytes. It counts on from the place asked for before, since a line may be a whole book.</summary>
internal sealed class Utf8Columns
{
    private SourceText? _source;
    private int _lineStart;
    private int _offset;
    private int _bytes;

    /// <summary>Counted from one.</summary>
    public int At(SourceText source, int offset)
    {
        var lineStart = offset - source.GetLinePosition(offset).Character;
        if (source != _source || lineStart != _lineStart)
            (_source, _lineStart, _offset, _bytes) = (source, lineStart, lineStart, 0);
        _bytes += offset >= _offset
            ? Encoding.UTF8.GetByteCount(source.Slice(new TextSpan(_offset, offset)))
            : -Encoding.UTF8.GetByteCount(source.Slice(new TextSpan(offset, _offset)));
        _offset = offset;
        return _bytes + 1;
    }
}
