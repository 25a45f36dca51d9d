using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>Puts a <see cref="Prose"/> together from front to back. What is not appended is markup and does not exist for a rule.</summary>
public sealed class ProseBuilder(SourceText source)
{
    private readonly ImmutableArray<Prose.Piece>.Builder _pieces = ImmutableArray.CreateBuilder<Prose.Piece>();

    /// <summary>The texts of the pieces that the source does not hold as they are, in order.</summary>
    private readonly List<string> _texts = [];

    public int Length { get; private set; }

    public char? Last => Length == 0 ? null : _pieces[^1].IsVerbatim ? source.Text[_pieces[^1].Source.End - 1] : _texts[^1][^1];

    /// <summary>Prose that stands in the source as it is read.</summary>
    public void AppendVerbatim(TextSpan span)
    {
        if (span.IsEmpty)
            return;
        var touchesLast = _pieces.Count > 0 && _pieces[^1] is { IsVerbatim: true } last && last.Source.End == span.Start;
        if (touchesLast)
            _pieces[^1] = _pieces[^1] with { Source = new TextSpan(_pieces[^1].Source.Start, span.End) };
        else
            _pieces.Add(new Prose.Piece(Length, span, IsVerbatim: true));
        Length += span.Length;
    }

    /// <summary>Prose that the source writes otherwise: a decoded entity, a space for a wrapped line end, <see cref="Prose.Opaque"/> for code.</summary>
    public void Append(string text, TextSpan span)
    {
        if (text.Length == 0)
            return;
        _pieces.Add(new Prose.Piece(Length, span, IsVerbatim: false));
        _texts.Add(text);
        Length += text.Length;
    }

    public void AppendOpaque(TextSpan span) => Append(Prose.Opaque.ToString(), span);

    /// <summary>A part of another prose of the same source, which must lie after everything appended before.</summary>
    public void Append(Prose prose, TextSpan span)
    {
        foreach (var (part, piece) in prose.PiecesIn(span))
        {
            if (piece.IsVerbatim)
                AppendVerbatim(TextSpan.FromLength(piece.Source.Start + part.Start - piece.Start, part.Length));
            else
                Append(prose.Text.Substring(part), piece.Source);
        }
    }

    public Prose Build() => new(source, string.Create(Length, this, (text, builder) => builder.WriteTo(text)), _pieces.DrainToImmutable());

    private void WriteTo(Span<char> text)
    {
        var next = 0;
        // Not foreach, whose enumerator a builder makes anew each time.
        for (var i = 0; i < _pieces.Count; i++)
        {
            var piece = _pieces[i];
            var written = piece.IsVerbatim ? source.Slice(piece.Source) : _texts[next++];
            written.CopyTo(text[piece.Start..]);
        }
    }
}
