using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Output.Terminal;

/// <summary>For a writer who never met a linter: what is wrong, where, and what to do; at the end, one sentence.</summary>
internal sealed class TextSink(Stream stream, OutputOptions options) : IDiagnosticSink
{
    private readonly TerminalWriter _writer = new(stream, options);
    private string? _path;

    public void Begin(RunDescription run)
    {
    }

    public void Write(Diagnostic diagnostic)
    {
        if (diagnostic.Source.Path != _path)
            StartFile(diagnostic);
        WriteHeading(diagnostic);
        WriteExcerpts(diagnostic.Source, diagnostic.Span);
        foreach (var related in diagnostic.RelatedLocations)
            WriteRelated(diagnostic.Source, related);
        foreach (var fix in diagnostic.Fixes)
            _writer.Append("    ").Append(fix.Safety == FixSafety.Safe ? "Fix: " : "Perhaps: ", Style.Fix).Append(fix.Title).EndLine();
        _writer.Append($"    {diagnostic.Descriptor.Name} ({diagnostic.Descriptor.Id})", Style.Quiet).EndLine();
        _writer.EndLine();
    }

    public void End(RunSummary summary)
    {
        if (!options.Quiet)
            _writer.Append(SummarySentence.Of(summary)).EndLine();
        _writer.Flush();
    }

    private void StartFile(Diagnostic diagnostic)
    {
        _path = diagnostic.Source.Path;
        _writer.Append(_path, Style.Path).EndLine();
        _writer.EndLine();
    }

    private void WriteHeading(Diagnostic diagnostic)
    {
        var range = SourceRange.Of(diagnostic.Source, diagnostic.Span);
        _writer
            .Append($"  {diagnostic.Source.Path}:{range.StartLine}:{range.StartColumn}: ", Style.Quiet)
            .Append(diagnostic.Severity.ToWord(), diagnostic.Severity.ToStyle())
            .Append($": {Quoted.Message(diagnostic)}")
            .EndLine();
    }

    private void WriteRelated(SourceText source, RelatedLocation related)
    {
        var range = SourceRange.Of(source, related.Span);
        _writer.Append($"    See {source.Path}:{range.StartLine}:{range.StartColumn}: ", Style.Quiet).Append(related.Message).EndLine();
    }

    /// <summary>The first line of the span and, where it goes on, the last.</summary>
    private void WriteExcerpts(SourceText source, TextSpan span)
    {
        if (source.Length == 0)
            return;
        var first = source.GetLinePosition(span.Start).Line;
        var last = source.GetLinePosition(Math.Max(span.Start, span.End - 1)).Line;
        var gutter = (last + 1).ToString().Length;
        WriteExcerpt(source, first, span, gutter);
        if (last > first + 1)
            _writer.Append($"    {"".PadLeft(gutter)} | ...", Style.Quiet).EndLine();
        if (last > first)
            WriteExcerpt(source, last, span, gutter);
    }

    private void WriteExcerpt(SourceText source, int lineNumber, TextSpan span, int gutter)
    {
        var excerpt = SourceExcerpt.Create(source, lineNumber, span, options.Width - gutter - "     | ".Length);
        _writer.Append($"    {(lineNumber + 1).ToString().PadLeft(gutter)} | ", Style.Quiet).Append(excerpt.Line).EndLine();
        _writer.Append($"    {"".PadLeft(gutter)} | ", Style.Quiet).Append(excerpt.Marks, Style.Warning).EndLine();
    }
}
