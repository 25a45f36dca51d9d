using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Tests.Documents;

/// <summary>Reading cannot fail, and no stack is deep enough for ten thousand of anything.</summary>
public sealed class HostileInputTests
{
    private const int Many = 10_000;

    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>
    {
        { "empty", "" },
        { "white space", " \t\r\n\u00A0\f" },
        { "quotations", Repeat("> ", Many) + "x" },
        { "lists", Repeat("- ", Many) + "x" },
        { "indented lists", string.Concat(Enumerable.Range(0, 600).Select(i => new string(' ', 2 * i) + "- x\n")) },
        { "brackets", Repeat("[", Many) + "x" + Repeat("](y)", Many) },
        { "open brackets", Repeat("[", Many) },
        { "images", Repeat("![", Many) + "x" + Repeat("](y)", Many) },
        { "links whose targets do not end", Repeat("[a](", 5 * Many) },
        { "images whose targets do not end", Repeat("![a](b ", 5 * Many) },
        { "emphasis", Repeat("*", Many) + "x" + Repeat("*", Many) },
        { "open emphasis", Repeat("*a **b ", Many / 10) },
        { "elements", Repeat("<div>", Many) + "x" },
        { "elements over blocks", Repeat("<blockquote>\n\n", Many) + "x\n\n" + Repeat("</blockquote>\n\n", Many) },
        { "tables", Repeat("<table><tr><td>", Many) + "x" },
        { "unclosed elements", Repeat("<p><code>x", Many) },
        { "elements that a slash does not end", Repeat("<b x=/>", Many) + "x" },
        { "elements with another's end", Repeat("<b></i>", Many) + "x" },
        { "comments", Repeat("<!--", Many) },
        { "references", Repeat("&amp", Many) },
        { "element in a cell that ends before it", "a\n  ![b<table>|<script><p>&***\n|-|-|\n" },
        { "templates", Repeat("{{< {% {{ {#", Many) },
        { "code tags", Repeat("{% highlight %}", Many) },
        { "dollars", Repeat("$a $$b ", Many) },
        { "addresses", Repeat("a@b.", Many) + Repeat("://", Many) + Repeat("www.", Many) },
        { "front matter", "---\ntitle: " + Repeat("[", Many) + "\n---\n" },
        { "NUL", "a\0b\n\n\0" },
        { "lone surrogates", "\ud800 a \udc00\n\n# \ud800" },
        { "carriage returns", Repeat("a\r", Many) },
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Anything_GivesSoundBlocks(string name)
    {
        foreach (var ending in DocumentReaders.Endings)
            SoundDocument.Check(Rendered.Document(Texts[name], "a" + ending));
    }

    [Theory]
    [InlineData(".md")]
    [InlineData(".html")]
    [InlineData(".txt")]
    public void Read_OneLineOfFiftyMegabytes_IsOneBlock(string ending)
    {
        var text = SourceText.From(Repeat("word ", Many * 1000), "a" + ending);
        Assert.Single(DocumentReaders.Read(text).Blocks);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
