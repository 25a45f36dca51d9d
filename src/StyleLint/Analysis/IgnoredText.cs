using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Rules.Patterns;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>Takes out of an article what the settings say is not prose: each stretch becomes one <see cref="Prose.Opaque"/>, as code does.</summary>
internal sealed class IgnoredText
{
    /// <summary>In order and apart.</summary>
    private readonly List<TextSpan> _spans = [];

    private IgnoredText(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans.Where(span => !span.IsEmpty).Order())
        {
            if (_spans is [.., var last] && span.Start <= last.End)
                _spans[^1] = new TextSpan(last.Start, Math.Max(last.End, span.End));
            else
                _spans.Add(span);
        }
    }

    /// <param name="patterns">Of what is not prose, in the source.</param>
    /// <param name="faults">A pattern that ran away on this source hides nothing.</param>
    public static Document Hide(Document document, ImmutableArray<Pattern> patterns, out ImmutableArray<Diagnostic> faults)
    {
        var spans = new List<TextSpan>();
        var failed = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var pattern in patterns)
        {
            try
            {
                spans.AddRange(pattern.FindAll(document.Source.Text));
            }
            catch (RegexMatchTimeoutException)
            {
                failed.Add(EngineDiagnostics.CheckFailed.At(document.Source, default, "TokenIgnores", "its pattern took too long. Make the pattern simpler."));
            }
        }
        faults = failed.ToImmutable();
        var ignored = new IgnoredText(spans);
        return ignored._spans.Count == 0 ? document : document with { Blocks = [.. document.Blocks.Select(ignored.Hide)] };
    }

    /// <summary>A block of which no words are left is none of prose.</summary>
    private Block Hide(Block block)
    {
        if (!block.IsProse || !FindIn(block.Prose.Span).Any())
            return block;
        var builder = new ProseBuilder(block.Prose.Source);
        foreach (var (part, piece) in block.Prose.PiecesIn(new TextSpan(0, block.Prose.Length)))
        {
            if (piece.IsVerbatim)
                AppendVerbatim(builder, piece.Source);
            else if (FindIn(piece.Source).Any())
                builder.AppendOpaque(piece.Source);
            else
                builder.Append(block.Prose.Text.Substring(part), piece.Source);
        }
        var prose = builder.Build();
        return block with { Prose = prose, Kind = prose.HasWords ? block.Kind : BlockKind.Code };
    }

    private void AppendVerbatim(ProseBuilder builder, TextSpan source)
    {
        var at = source.Start;
        foreach (var span in FindIn(source))
        {
            var (start, end) = (Math.Max(span.Start, source.Start), Math.Min(span.End, source.End));
            builder.AppendVerbatim(new TextSpan(at, start));
            builder.AppendOpaque(new TextSpan(start, end));
            at = end;
        }
        builder.AppendVerbatim(new TextSpan(at, source.End));
    }

    private IEnumerable<TextSpan> FindIn(TextSpan source)
    {
        var first = BinarySearch.PartitionPoint(_spans.Count, span => _spans[span].End <= source.Start);
        return _spans.Skip(first).TakeWhile(span => span.Start < source.End);
    }
}
