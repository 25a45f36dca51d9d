using StyleLint.Documents;

namespace StyleLint.Tests.Documents;

public sealed class DocumentReadersTests
{
    [Theory]
    [InlineData("a.md", "md")]
    [InlineData("a.Markdown", "md")]
    [InlineData("a.mdx", "md")]
    [InlineData("b/a.html", "html")]
    [InlineData("a.XHTML", "html")]
    [InlineData("a.b.text", "txt")]
    [InlineData("LICENSE", "txt")]
    public void Read_GoesByTheEnding(string path, string format) =>
        Assert.Equal(format, Rendered.Document("One", path).Format);

    [Theory]
    [InlineData("a.cs")]
    [InlineData("md")]
    [InlineData(".gitignore")]
    [InlineData("")]
    public void IsArticle_OtherEndings_IsFalse(string path) => Assert.False(DocumentReaders.IsArticle(path));

    [Fact]
    public void Endings_AreAllArticles() => Assert.All(DocumentReaders.Endings, ending => Assert.True(DocumentReaders.IsArticle("a" + ending)));
}
