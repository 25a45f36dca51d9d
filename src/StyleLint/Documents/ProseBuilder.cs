using System.Collections.Immutable;
using System.Text;
using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>Puts a <see cref="Prose"/> together from front to back. What is not appended is markup and does not exist for a rule.</summary>
public sealed class ProseBuilder(SourceText source)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Prose.Piece>.Builder _pieces = ImmutableArray.CreateBuilder<Prose.Piece>();

    public int Length => _text.Length;

    public char? Last => _text.Length == 0 ? null : _text[^1];

    /// <summary>Prose that stands in the source as it is read.</summary>
    public void AppendVerbatim(TextSpan span)
    {
        if (span.IsEmpty)
            return;
        var touchesLast = _pieces.Count > 0 && _pieces[^1] is { IsVerbatim: true } last && last.Source.End == span.Start;
        if (touchesLast)
            _pieces[^1] = _pieces[^1] with { Source = new TextSpan(_pieces[^1].Source.Start, span.End) };
        else
            _pieces.Add(new Prose.Piece(_text.Length, span, IsVerbatim: true));
        _text.Append(source.Slice(span));
    }

    /// <summary>Prose that the source writes otherwise: a decoded entity, a space for a wrapped line end, <see cref="Prose.Opaque"/> for code.</summary>
    public void Append(string text, TextSpan span)
    {
        if (text.Length == 0)
            return;
        _pieces.Add(new Prose.Piece(_text.Length, span, IsVerbatim: false));
        _text.Append(text);
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
                Append(prose.Text.Substring(part.Start, part.Length), piece.Source);
        }
    }

    public Prose Build() => new(source, _text.ToString(), _pieces.DrainToImmutable());
}
