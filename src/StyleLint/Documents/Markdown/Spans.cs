using Markdig.Syntax;
using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

internal static class Spans
{
    /// <summary>Markdig's end is the last character, so that nothing at 0 is (0, -1); ours is the one after it.</summary>
    public static TextSpan ToTextSpan(this SourceSpan span) => span.IsEmpty ? new TextSpan(Math.Max(0, span.Start), Math.Max(0, span.Start)) : new TextSpan(span.Start, span.End + 1);
}
