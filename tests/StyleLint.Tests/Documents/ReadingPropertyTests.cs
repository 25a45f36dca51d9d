using FsCheck;
using FsCheck.Fluent;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Tests.Documents;

public sealed class ReadingPropertyTests
{
    private static readonly string[] _fragments =
    [
        "word", "Two words. ", " ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "\n\n    ", "\u00A0", "é", "😀", "\ud83d", "“", "’", "*", "**", "_", "~~", "`",
        "```\n", "> ", "- ", "1. ", "# ", "## ", "\n---\n", "\n===\n", "***\n", "|", "|-|-|\n", "[", "]", "](", "](a \"t\")", "![", ")", "[^1]", "\n[^1]: ",
        "\n: ", "[ ] ", "\\", "\\*", "&amp;", "&#x41;", "&nope;", "&", "<", ">", "<b>", "</b>", "<br>", "<p>", "</p>", "<li>", "<td>", "<table>", "<code>",
        "</code>", "<pre>", "<script>", "</script>", "<!--", "-->", "<img alt='a &lt; b'", "<a title=\"t\">", "<form>", "</form>", "$", "$$", "$5", "{{<",
        ">}}", "{{", "}}", "{%", "%}", "{% highlight a %}", "{% endhighlight %}", "{:", "}", "{#a}", "{", ":::", "!!! note\n", "    ", "import a from 'b';\n",
        "http://a.example/b", "www.a.example", "a@b.example", "---\n", "+++\n", "title: \"a\\u0041\n b\"\n", "title: >\n  a\n", "title = 'x'\n", "\f", "\0",
    ];

    private static readonly Gen<string> _markup =
        Gen.Elements(_fragments).ListOf().Resize(60).Select(fragments => string.Concat(fragments));

    [Theory]
    [InlineData(".md")]
    [InlineData(".mdx")]
    [InlineData(".html")]
    [InlineData(".txt")]
    public void Read_FragmentsInAnyOrder_GivesSoundBlocks(string ending) =>
        Prop.ForAll(_markup.ToArbitrary(), text => SoundDocument.Check(Rendered.Document(text, "a" + ending)))
            .Check(PropertyConfig.Of(300));

    /// <summary>The articles that lie beside the repository on a developer's disk; there need be none.</summary>
    [Fact]
    public void Read_ArticlesAtHand_GivesSoundBlocks()
    {
        foreach (var path in SharedFolder.CorpusFiles.Where(DocumentReaders.IsArticle))
            SoundDocument.Check(DocumentReaders.Read(SourceText.Decode(File.ReadAllBytes(path), path)));
    }
}
