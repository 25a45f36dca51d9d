using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>From a file's path to its diagnostics. A file that cannot be read gives a diagnostic and costs no other file anything.</summary>
/// <param name="read">Gives the bytes of a file by its full path, or throws as <see cref="File.ReadAllBytes"/> does.</param>
/// <param name="ruleSetFor">The rules that are on for a file, by its full path.</param>
/// <param name="timings">Where to note how long each rule took; null not to.</param>
public sealed class FileLinter(RunRoot root, Func<string, byte[]> read, Func<string, RuleSet> ruleSetFor, RuleTimings? timings = null)
{
    /// <param name="path">Full.</param>
    public LintedFile Lint(string path)
    {
        var relative = root.Relative(path);
        try
        {
            var bytes = read(path);
            return SourceText.IsBinary(bytes)
                ? Unchecked(relative, EngineDiagnostics.BinaryFile, Path.GetFileName(path))
                : Lint(SourceText.Decode(bytes, relative), ruleSetFor(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unchecked(relative, EngineDiagnostics.UnreadableFile, Explain(e));
        }
    }

    private LintedFile Lint(SourceText source, RuleSet ruleSet)
    {
        var diagnostics = new Linter(ruleSet, timings).Lint(DocumentReaders.ForAny(source.Path).Read(source));
        if (source.FirstUndecodable is { } at)
        {
            var undecodable = EngineDiagnostics.UndecodableText.At(source, TextSpan.FromLength(at, 1), source.Encoding.WebName);
            diagnostics = [.. diagnostics.Add(undecodable).Order(DiagnosticOrder.Instance)];
        }
        return new LintedFile(source.Path, WasChecked: true, diagnostics);
    }

    private static LintedFile Unchecked(string path, DiagnosticDescriptor descriptor, string reason) =>
        new(path, WasChecked: false, [descriptor.At(SourceText.From("", path), default, reason)]);

    /// <summary>The system's own messages name the full path and, on a native build, are not even there.</summary>
    private static string Explain(Exception e) => e switch
    {
        UnauthorizedAccessException => "there is no permission to read it",
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more",
        _ => "the disk or another program does not let it be read",
    };
}
