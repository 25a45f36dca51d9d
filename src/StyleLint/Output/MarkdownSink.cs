using System.Text;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Output;

/// <summary>
/// A page for people who look at a run on the web: a table a file. GitHub drops a job summary over 1 MiB as a whole, so the page stops
/// in time, after a row, and says how many findings it leaves out.
/// </summary>
internal sealed class MarkdownSink(Stream stream) : IDiagnosticSink
{
    /// <summary>Nobody sees it who looks at the page.</summary>
    public const string FirstLine = "<!-- A report of style-lint, which the next run overwrites. -->";

    /// <summary>In bytes, with room for what comes before and after the tables.</summary>
    private const int MaxLength = 1_000_000 - 2_000;

    private readonly StringBuilder _tables = new();
    private int _length;
    private int _left;
    private string? _path;
    private Uri? _filesLink;

    public void Begin(RunDescription run) => _filesLink = run.Repository?.FilesLink;

    public void Write(Diagnostic diagnostic)
    {
        var isNewFile = diagnostic.Source.Path != _path;
        _path = diagnostic.Source.Path;
        var text = (isNewFile ? TableStart(_path) : "") + Row(diagnostic);
        var length = Encoding.UTF8.GetByteCount(text);
        if (_left > 0 || _length + length > MaxLength)
        {
            _left++;
            return;
        }
        _tables.Append(text);
        _length += length;
    }

    public void End(RunSummary summary)
    {
        var writer = TextOutput.Open(stream);
        writer.WriteLine(FirstLine);
        writer.WriteLine();
        writer.WriteLine("## StyleLint");
        writer.WriteLine();
        writer.WriteLine(SummarySentence.Of(summary));
        writer.Write(_tables);
        if (_left > 0)
        {
            writer.WriteLine();
            writer.WriteLine($"{English.Count(_left, "more finding")} did not fit on this page.");
        }
        writer.Flush();
    }

    private static string TableStart(string path) =>
        $"\n### {MarkdownText.Escape(path)}\n\n| Line | Severity | What to do | Rule |\n| ---: | --- | --- | --- |\n";

    private string Row(Diagnostic diagnostic)
    {
        var range = SourceRange.Of(diagnostic.Source, diagnostic.Span);
        var descriptor = diagnostic.Descriptor;
        var place = $"{range.StartLine}:{range.StartColumn}";
        if (_filesLink is not null && !ArtifactUri.IsAbsolute(diagnostic.Source.Path))
            place = $"[{place}]({LineLink(_filesLink, diagnostic.Source.Path, range.StartLine)})";
        var texts = diagnostic.Fixes.Select(f => f.Title).Prepend(Quoted.Message(diagnostic)).Select(MarkdownText.Escape);
        var rule = MarkdownText.Escape($"{descriptor.Name} ({descriptor.Id})");
        var ruleLink = descriptor.HelpLink is { } link ? $"[{rule}]({link.AbsoluteUri})" : rule;
        return $"| {place} | {diagnostic.Severity.ToWord()} | {string.Join("<br>", texts)} | {ruleLink} |\n";
    }

    /// <summary>Lines have an address only in the plain view of an article that GitHub would otherwise render.</summary>
    private static string LineLink(Uri filesLink, string path, int line) => $"{filesLink.AbsoluteUri}{ArtifactUri.From(path)}?plain=1#L{line}";
}
