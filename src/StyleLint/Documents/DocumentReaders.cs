using System.Collections.Immutable;
using StyleLint.Documents.Html;
using StyleLint.Documents.Markdown;
using StyleLint.Documents.PlainText;
using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>The table of formats: which endings of file names are articles, and who reads them.</summary>
public static class DocumentReaders
{
    private static readonly HtmlReader _html = new();
    private static readonly MarkdownReader _markdown = new(isMdx: false);
    private static readonly MarkdownReader _mdx = new(isMdx: true);
    private static readonly PlainTextReader _text = new();

    private static readonly Dictionary<string, IDocumentReader> _byEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".md"] = _markdown,
        [".markdown"] = _markdown,
        [".mdown"] = _markdown,
        [".mkd"] = _markdown,
        [".mdx"] = _mdx,
        [".html"] = _html,
        [".htm"] = _html,
        [".xhtml"] = _html,
        [".txt"] = _text,
        [".text"] = _text,
    };

    /// <summary>The endings of articles, in lower case, each with its dot.</summary>
    public static ImmutableArray<string> Endings { get; } = [.. _byEnding.Keys];

    public static bool IsArticle(string path) => _byEnding.ContainsKey(Path.GetExtension(path));

    /// <summary>As the ending of the source says; what is no other format is plain text.</summary>
    public static Document Read(SourceText source) => _byEnding.GetValueOrDefault(source.Ending, _text).Read(source);
}
