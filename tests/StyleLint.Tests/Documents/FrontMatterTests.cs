using static StyleLint.Tests.Documents.Rendered;

namespace StyleLint.Tests.Documents;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("title: On boats", "On boats")]
    [InlineData("title: On boats\n  and nets # a remark", "On boats and nets")]
    [InlineData("title: 'Don''t sail'", "Don't sail")]
    [InlineData("title: \"A \\\"good\\\" boat \\u2013 ours\"", "A \"good\" boat – ours")]
    [InlineData("title: >-\n  On boats\n  and nets", "On boats and nets")]
    [InlineData("title: Boats &amp; nets & more", "Boats & nets & more")]
    [InlineData("title: |\n  On boats\n  and nets", "On boats/and nets")]
    [InlineData("tags: [a, b]\n\"title\": On boats\nextra:\n  title: no", "On boats")]
    [InlineData("broken: a: b\ntitle: On boats", "On boats")]
    [InlineData("description:\n  [\n  (? a\n b\nc\ntitle: On boats", "On boats")]
    [InlineData("description: !!a+b x\ntitle: On boats", "On boats")]
    public void Read_Yaml(string fields, string title)
    {
        Assert.Equal($"FrontMattertitle|{title}\nParagraph|Text", Markdown($"---\n{fields}\n---\n\nText"));
        Assert.Equal($"FrontMattertitle|{title}\nParagraph|Text", Markdown($"---\n{fields}\n---\n\nText".Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("title = \"A \\\"good\\\" boat\"", "A \"good\" boat")]
    [InlineData("date = 2020-01-01\ntitle = 'On boats'", "On boats")]
    [InlineData("title = \"\"\"On\nboats\"\"\"\n[extra]\ntitle = \"no\"", "On boats")]
    public void Read_Toml(string fields, string title) =>
        Assert.Equal($"FrontMattertitle|{title}\nParagraph|Text", Markdown($"+++\n{fields}\n+++\nText"));

    [Fact]
    public void Read_DescriptionAndSummary_AreProseToo() => Assert.Equal(
        "FrontMatterdescription|One\nFrontMattersummary|Two",
        Markdown("---\ndescription: One\nsummary: Two\nlayout: three\n---\n"));

    [Theory]
    [InlineData("---\ntitle: \"A \\\"[|good|]\\\" boat\"\n---\n", "good")]
    [InlineData("---\ntitle: >\n  On\n  boats and [|nets|]\n---\n", "nets")]
    [InlineData("---\ntitle: 'Don[|''|]t'\n---\n", "'")]
    [InlineData("---\r\ntitle: 😀 and [|nets|]\r\n---\r\n", "nets")]
    public void ToSource_IsExact(string marked, string words)
    {
        var text = StyleLint.Text.Markup.Parse(marked).Text;
        Assert.Equal(marked, Marked(text, "a.md", words));
    }

    [Theory]
    [InlineData("---\n\nText between rules\n\n---\n")]
    [InlineData("---\ntitle: no end\n")]
    public void Read_ThematicBreakAtTheTop_IsNoFrontMatter(string text) => Assert.StartsWith("Break|#", Markdown(text), StringComparison.Ordinal);
}
