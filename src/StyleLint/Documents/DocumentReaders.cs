using System.Collections.Immutable;
using StyleLint.Documents.Html;
using StyleLint.Documents.Markdown;
using StyleLint.Documents.PlainText;
using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>The table of formats: which endings of file names are articles, and who reads them.</summary>
public static class DocumentReaders
{
    private static readonly HtmlReader Html = new();
    private static readonly MarkdownReader Markdown = new(isMdx: false);
    private static readonly MarkdownReader Mdx = new(isMdx: true);
    private static readonly PlainTextReader Text = new();

    private static readonly Dictionary<string, IDocumentReader> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".md"] = Markdown,
        [".markdown"] = Markdown,
        [".mdown"] = Markdown,
        [".mkd"] = Markdown,
        [".mdx"] = Mdx,
        [".html"] = Html,
        [".htm"] = Html,
        [".xhtml"] = Html,
        [".txt"] = Text,
        [".text"] = Text,
    };

    /// <summary>The endings of articles, in lower case, each with its dot.</summary>
    public static ImmutableArray<string> Endings { get; } = [.. ByEnding.Keys];

    public static bool IsArticle(string path) => ByEnding.ContainsKey(Path.GetExtension(path));

    /// <summary>The reader for this file name; null for an ending that is no article's.</summary>
    public static IDocumentReader? Find(string path) => ByEnding.GetValueOrDefault(Path.GetExtension(path));

    /// <summary>The reader for a file that was asked for by name: what is no other format is plain text.</summary>
    public static IDocumentReader ForAny(string path) => Find(path) ?? Text;

    /// <summary>As the ending of the source says; what is no other format is plain text.</summary>
    public static Document Read(SourceText source) => ByEnding.GetValueOrDefault(source.Ending, Text).Read(source);
}
