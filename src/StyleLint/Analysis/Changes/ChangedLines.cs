using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Analysis.Changes;

/// <summary>Which lines of a file a change touches.</summary>
/// <param name="ranges">Zero-based lines of the file as it is now, half-open, in rising order; null for all of a new file.</param>
public sealed class ChangedLines(IReadOnlyList<(int Start, int End)>? ranges)
{
    /// <summary>Every line: what holds for a file that is new.</summary>
    public static ChangedLines All { get; } = new(null);

    /// <summary>
    /// Whether the change caused the finding: it touches the finding itself or another place that the finding names as part of its
    /// cause, such as where an unclosed quotation should end or the form that most of the article uses.
    /// </summary>
    public bool Caused(Diagnostic diagnostic) =>
        Touches(diagnostic.Source, diagnostic.Cause) || diagnostic.RelatedLocations.Any(related => Touches(diagnostic.Source, related.Span));

    private bool Touches(SourceText source, TextSpan span)
    {
        if (ranges is null)
            return true;
        var first = source.GetLinePosition(span.Start).Line;
        var last = source.GetLinePosition(span.End).Line;
        return ranges.Any(range => range.Start <= last && first < range.End);
    }
}
