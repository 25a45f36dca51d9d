using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Analysis.Changes;

/// <summary>Which lines of a file a change touches.</summary>
/// <param name="ranges">Zero-based lines of the file as it is now, half-open, in rising order; null for all of a new file.</param>
public sealed class ChangedLines(IReadOnlyList<(int Start, int End)>? ranges)
{
    /// <summary>Every line: what holds for a file that is new.</summary>
    public static ChangedLines All { get; } = new(null);

    public static ChangedLines None { get; } = new([]);

    /// <summary>
    /// Of the findings of a file those that the change caused: it touches the finding itself or another part of its cause, such as where
    /// an unclosed quotation should end or a place of the form that most of the article uses.
    /// </summary>
    public IEnumerable<Diagnostic> CausedAmong(IEnumerable<Diagnostic> diagnostics)
    {
        // Findings of one rule share their causes, of which there may be as many.
        var touched = new Dictionary<ImmutableArray<TextSpan>, bool>();
        foreach (var diagnostic in diagnostics)
        {
            var (source, causes) = (diagnostic.Source, diagnostic.Causes);
            if (!touched.TryGetValue(causes, out var isCaused))
                touched[causes] = isCaused = causes.Any(cause => Touch(source, cause));
            if (isCaused || Touch(source, diagnostic.Span) || diagnostic.RelatedLocations.Any(related => Touch(source, related.Span)))
                yield return diagnostic;
        }
    }

    /// <summary>Whether some line of the span is among them.</summary>
    public bool Touch(SourceText source, TextSpan span)
    {
        if (ranges is null)
            return true;
        var first = source.GetLinePosition(span.Start).Line;
        var last = source.GetLinePosition(span.End).Line;
        var next = FirstBehind(first);
        return next < ranges.Count && ranges[next].Start <= last;
    }

    /// <summary>The index of the first range that ends behind a line.</summary>
    private int FirstBehind(int line) => BinarySearch.PartitionPoint(ranges!.Count, range => ranges[range].End <= line);
}
