using Markdig.Syntax;
using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

internal static class Spans
{
    /// <summary>
    /// Markdig's end is the last character, so that nothing at 0 is (0, -1); ours is the one after it. At the end of a file it can give a block a
    /// character too many.
    /// </summary>
    public static TextSpan ToTextSpan(this SourceSpan span, SourceText source)
    {
        var start = Math.Clamp(span.Start, 0, source.Length);
        return new TextSpan(start, Math.Clamp(span.End + 1, start, source.Length));
    }
}
