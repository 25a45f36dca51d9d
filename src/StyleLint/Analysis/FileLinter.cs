using System.Collections.Immutable;
using StyleLint.Analysis.Files;
using StyleLint.Analysis.Repairs;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>
/// From a file's path to its diagnostics. A file that cannot be read, or on which we fail, gives a diagnostic and costs no other file anything.
/// </summary>
/// <param name="read">Gives the bytes of a file by its full path, or throws as <see cref="File.ReadAllBytes"/> does.</param>
/// <param name="ruleSetFor">The rules that are on for a file, by its full path.</param>
/// <param name="timings">Where to note how long each rule took; null not to.</param>
/// <param name="repair">How to repair each file before its diagnostics are given; null not to.</param>
public sealed class FileLinter(
    RunRoot root, Func<string, byte[]> read, Func<string, RuleSet> ruleSetFor, RuleTimings? timings = null, RepairOptions? repair = null)
{
    /// <param name="path">Full.</param>
    public LintedFile Lint(string path)
    {
        var relative = root.Relative(path);
        try
        {
            var bytes = read(path);
            if (SourceText.IsBinary(bytes))
                return Unchecked(relative, EngineDiagnostics.BinaryFile, Path.GetFileName(path));
            var rules = ruleSetFor(path);
            return Lint(path, SourceText.Decode(bytes, relative, rules.Ending), new Linter(rules, timings));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unchecked(relative, EngineDiagnostics.UnreadableFile, ArticleLinks.IsLink(path) ? "it is a link that leads nowhere" : Explain(e, relative));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Unchecked(relative, EngineDiagnostics.InternalError, e.GetType().Name);
        }
    }

    private LintedFile Lint(string path, SourceText source, Linter linter)
    {
        if (source.FirstUndecodable is { } at)
            return LintUndecodable(source, at, linter);
        return repair is null ? Checked(source, linter.Lint(DocumentReaders.Read(source))) : Repair(path, source, linter, repair);
    }

    private static LintedFile Repair(string path, SourceText source, Linter linter, RepairOptions repair)
    {
        var article = new FixLoop(linter, repair.UpTo).Run(source);
        if (article.IsChanged && repair.Write(path, article) is { } reason)
            return Checked(source, [.. linter.Lint(DocumentReaders.Read(source)), EngineDiagnostics.UnrepairedFile.At(source, default, reason)]);
        return Checked(source, article.Remaining) with { Fixed = article };
    }

    /// <summary>Never repaired: the characters that stand for those bytes would be written in their place.</summary>
    private LintedFile LintUndecodable(SourceText source, int at, Linter linter)
    {
        var undecodable = EngineDiagnostics.UndecodableText.At(source, TextSpan.FromLength(at, 1), source.Encoding.WebName);
        var diagnostics = linter.Lint(DocumentReaders.Read(source)).Add(undecodable);
        if (repair is not null && diagnostics.Any(d => d.FixUpTo(repair.UpTo) is not null))
            diagnostics = diagnostics.Add(EngineDiagnostics.UnrepairedFile.At(source, default, "some of its bytes are not text"));
        return Checked(source, diagnostics);
    }

    private static LintedFile Checked(SourceText source, ImmutableArray<Diagnostic> diagnostics) =>
        new(source.Path, WasChecked: true, [.. diagnostics.Order(DiagnosticOrder.Instance)]);

    private static LintedFile Unchecked(string path, DiagnosticDescriptor descriptor, string reason) =>
        new(path, WasChecked: false, [descriptor.At(SourceText.From("", path), default, reason)]);

    /// <summary>The system's own messages name the full path and, on a native build, are not even there.</summary>
    private static string Explain(Exception e, string path) => e switch
    {
        // What the system gives for the bytes of a name that are not text names no file.
        FileNotFoundException when path.Contains('\uFFFD', StringComparison.Ordinal) => "its name is not UTF-8 text. Rename it",
        UnauthorizedAccessException => "there is no permission to read it",
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more",
        _ => "the disk or another program does not let it be read",
    };
}
