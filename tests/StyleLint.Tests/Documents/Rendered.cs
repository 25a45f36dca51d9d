using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Tests.Documents;

/// <summary>
/// Writes a document as lines of <c>Kind|prose</c>, what is opaque as <c>#</c>, a line break that the reader sees as <c>/</c>.
/// A heading has its level and a front matter field its key behind the kind.
/// </summary>
internal static class Rendered
{
    public static string Markdown(string text) => Read(text, "a.md");

    public static string Mdx(string text) => Read(text, "a.mdx");

    public static string Html(string text) => Read(text, "a.html");

    public static string Plain(string text) => Read(text, "a.txt");

    public static Document Document(string text, string path) => DocumentReaders.Read(SourceText.From(text, path));

    public static string Of(Document document) => string.Join('\n', document.Blocks.Select(Of));

    /// <summary>The source with the spans of all the given words of the prose marked.</summary>
    public static string Marked(string text, string path, string words)
    {
        var document = Document(text, path);
        var spans = document.Blocks.SelectMany(b => Occurrences(b.Prose, words));
        return Markup.Mark(text, spans);
    }

    private static string Read(string text, string path) => Of(Document(text, path));

    private static string Of(Block block)
    {
        var prose = block.Prose.Text.Replace('\n', '/').Replace(Prose.Opaque, '#');
        return $"{block.Kind}{(block.Level > 0 ? block.Level : "")}{block.Key}|{prose}";
    }

    private static IEnumerable<TextSpan> Occurrences(Prose prose, string words)
    {
        for (var at = prose.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = prose.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            yield return prose.ToSource(TextSpan.FromLength(at, words.Length));
    }
}
