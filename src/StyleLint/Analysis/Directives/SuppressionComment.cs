using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Fixes;
using StyleLint.Text;

namespace StyleLint.Analysis.Directives;

/// <summary>Puts a comment into an article that silences one finding and tells nobody else anything.</summary>
public static class SuppressionComment
{
    /// <summary>Whether an article of its format can hold comments at all.</summary>
    public static bool IsPossibleIn(SourceText source) => Delimiters(source) is not null;

    /// <summary>
    /// Tries, one after the other, the end of the line before, a line of its own there, and both sides of the finding: what is a comment in
    /// one place ends a paragraph or a list in another.
    /// </summary>
    /// <param name="finding">As the linter gave it, of an article as it is now.</param>
    /// <returns>Null where no comment can do it, as in plain text and front matter.</returns>
    public static SourceText? Insert(Diagnostic finding, string reason, Linter linter)
    {
        if (Delimiters(finding.Source) is not { } delimiters)
            return null;
        var before = DocumentReaders.Read(finding.Source);
        return Places(finding, Clean(reason), delimiters)
            .Select(changes => new Repair(finding, new Fix("", FixSafety.Manual, changes)))
            .Select(insertion => finding.Source.WithText(FixApplier.Apply(finding.Source.Text, [insertion]).Text))
            .FirstOrDefault(Works);

        bool Works(SourceText source) =>
            DocumentReaders.Read(source) is var after && ArticleStructure.HaveSameWords(before, after) && IsSilent(finding, linter.Lint(after));
    }

    private static (string Open, string Close)? Delimiters(SourceText source) => source.Ending.ToUpperInvariant() switch
    {
        ".MDX" => ("{/* ", " */}"),
        _ => DocumentReaders.Read(source.WithText("")).Format == "txt" ? null : ("<!-- ", " -->"),
    };

    private static IEnumerable<ImmutableArray<TextChange>> Places(Diagnostic finding, string reason, (string Open, string Close) delimiters)
    {
        var (source, span) = (finding.Source, finding.Span);
        var number = source.GetLinePosition(span.Start).Line;
        var line = source.GetLine(number);
        var nextLine = Comment($"disable-next-line {finding.Descriptor.Name} -- {reason}");
        var indent = source.ToString(line)[..^source.Slice(line).TrimStart().Length];
        if (number > 0 && !source.Slice(source.GetLine(number - 1)).IsWhiteSpace())
            yield return [Insertion(source.GetLine(number - 1).End, nextLine)];
        yield return [Insertion(line.Start, indent + nextLine + LineEnd(source, number))];
        yield return
        [
            Insertion(span.Start, Comment($"disable {finding.Descriptor.Name} -- {reason}")),
            Insertion(Math.Max(span.End, span.Start + 1), Comment($"enable {finding.Descriptor.Name}")),
        ];

        string Comment(string text) => $"{delimiters.Open}style-lint-{text}{delimiters.Close}";
    }

    private static TextChange Insertion(int offset, string text) => new(new TextSpan(offset, offset), text);

    private static string LineEnd(SourceText source, int line)
    {
        if (line + 1 == source.LineCount)
            return line == 0 ? "\n" : LineEnd(source, line - 1);
        return source.ToString(new TextSpan(source.GetLine(line).End, source.GetOffset(new LinePosition(line + 1, 0))));
    }

    /// <summary>On one line, and without what would end the comment.</summary>
    private static string Clean(string reason) =>
        string.Join(' ', reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace("--", "–", StringComparison.Ordinal).Replace("*/", "* /", StringComparison.Ordinal);

    private static bool IsSilent(Diagnostic finding, ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(d => d.Fingerprint == finding.Fingerprint && d.Suppression is not null);
}
