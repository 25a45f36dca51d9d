using StyleLint.Text;

namespace StyleLint.Output;

/// <summary>A span as people and other tools count: lines and columns from one, the end exclusive, columns in UTF-16 code units.</summary>
internal readonly record struct SourceRange(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    public static SourceRange Of(SourceText source, TextSpan span)
    {
        var start = source.GetLinePosition(span.Start);
        var end = source.GetLinePosition(span.End);
        return new SourceRange(start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
    }
}
