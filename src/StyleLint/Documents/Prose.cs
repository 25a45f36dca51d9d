using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>
/// The words of one block as a reader sees them, and the source span of each piece. Offsets into <see cref="Text"/> are zero-based
/// UTF-16 code units of the prose; <see cref="ToSource"/> is the only way from there to the source.
/// </summary>
public sealed class Prose
{
    /// <summary>Stands for what is not prose inside a block: code, a URL, mathematics, an image. No word and no space.</summary>
    public const char Opaque = '\uFFFC';

    private readonly ImmutableArray<Piece> _pieces;

    internal Prose(SourceText source, string text, ImmutableArray<Piece> pieces)
    {
        Source = source;
        Text = text;
        _pieces = pieces;
    }

    public SourceText Source { get; }

    /// <summary>A line break that only wraps the source is one space; one that the reader sees is <c>\n</c>.</summary>
    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>False where nothing is left but what is opaque and the space between.</summary>
    public bool HasWords => Text.AsSpan().IndexOfAnyExcept(Opaque, ' ', '\n') >= 0;

    /// <summary>Of <see cref="Text"/>.</summary>
    internal CharacterPairs Pairs => field ??= CharacterPairs.Of(Text);

    /// <summary>The source span of the first to the last piece; empty at offset 0 for an empty prose.</summary>
    public TextSpan Span => _pieces.IsEmpty ? default : new TextSpan(_pieces[0].Source.Start, _pieces[^1].Source.End);

    /// <summary>The whole source as it is, which is what scope <c>raw</c> looks at.</summary>
    public static Prose Raw(SourceText source)
    {
        var builder = new ProseBuilder(source);
        builder.AppendVerbatim(new TextSpan(0, source.Length));
        return builder.Build();
    }

    /// <summary>
    /// The source from the first to the last character of a span of the prose, with whatever markup lies between. An empty span
    /// gives the empty span before the character that follows it (after the last one at the end).
    /// </summary>
    public TextSpan ToSource(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Length);
        if (_pieces.IsEmpty)
            return default;
        if (span.IsEmpty)
        {
            var at = span.Start == Length ? _pieces[^1].Source.End : StartInSource(span.Start);
            return new TextSpan(at, at);
        }
        return new TextSpan(StartInSource(span.Start), EndInSource(span.End));
    }

    /// <summary>What stands between two places of the source.</summary>
    internal TextSpan FromSource(TextSpan source)
    {
        var start = OffsetOf(source.Start);
        return new TextSpan(start, Math.Max(start, OffsetOf(source.End)));
    }

    /// <summary>Whether the source says exactly these words there: nothing decoded, no markup between. Only then may a fix replace them.</summary>
    public bool IsVerbatim(TextSpan span) => SourceOf(span).SequenceEqual(Text.AsSpan(span));

    /// <summary>What the source says there, with whatever markup lies between.</summary>
    internal ReadOnlySpan<char> SourceOf(TextSpan span) => Source.Slice(ToSource(span));

    /// <summary>A part of this prose, whose offsets start at 0 again.</summary>
    public Prose Slice(TextSpan span)
    {
        var builder = new ProseBuilder(Source);
        builder.Append(this, span);
        return builder.Build();
    }

    internal IEnumerable<(TextSpan Prose, Piece Piece)> PiecesIn(TextSpan span)
    {
        for (var i = span.IsEmpty ? _pieces.Length : IndexOfPiece(span.Start); i < _pieces.Length && _pieces[i].Start < span.End; i++)
        {
            var end = i + 1 < _pieces.Length ? _pieces[i + 1].Start : Length;
            yield return (new TextSpan(Math.Max(_pieces[i].Start, span.Start), Math.Min(end, span.End)), _pieces[i]);
        }
    }

    /// <summary>The source spans of the pieces that stand in the source as they are read, in order.</summary>
    internal IEnumerable<TextSpan> VerbatimSpans
    {
        get
        {
            foreach (var piece in _pieces)
            {
                if (piece.IsVerbatim)
                    yield return piece.Source;
            }
        }
    }

    /// <summary>Of the first character that ends behind a place of the source.</summary>
    private int OffsetOf(int source)
    {
        var index = BinarySearch.PartitionPoint(_pieces.Length, piece => _pieces[piece].Source.End <= source);
        if (index == _pieces.Length)
            return Length;
        var piece = _pieces[index];
        return piece.Start + (piece.IsVerbatim ? Math.Max(0, source - piece.Source.Start) : 0);
    }

    private int StartInSource(int offset)
    {
        var piece = _pieces[IndexOfPiece(offset)];
        return piece.IsVerbatim ? piece.Source.Start + offset - piece.Start : piece.Source.Start;
    }

    private int EndInSource(int end)
    {
        var piece = _pieces[IndexOfPiece(end - 1)];
        return piece.IsVerbatim ? piece.Source.Start + end - piece.Start : piece.Source.End;
    }

    /// <summary>The last piece that starts at or before the offset.</summary>
    private int IndexOfPiece(int offset) => Math.Max(0, BinarySearch.PartitionPoint(_pieces.Length, piece => _pieces[piece].Start <= offset) - 1);

    /// <summary>
    /// What one stretch of the prose was in the source. Verbatim: the same characters, so that any part can be mapped.
    /// Otherwise indivisible: an entity, a wrapped line end, something opaque.
    /// </summary>
    /// <param name="Start">In the prose; it reaches to the start of the next piece, and is never empty.</param>
    internal readonly record struct Piece(int Start, TextSpan Source, bool IsVerbatim);
}
