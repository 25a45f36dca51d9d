using StyleLint.Output;

namespace StyleLint.Tests.Output;

public sealed class ArtifactUriTests
{
    [Theory]
    [InlineData("docs/a.md", "docs/a.md")]
    [InlineData("my docs/50% #1 [x].md", "my%20docs/50%25%20%231%20%5Bx%5D.md")]
    [InlineData("Zürich/日本.md", "Z%C3%BCrich/%E6%97%A5%E6%9C%AC.md")]
    [InlineData("::error::x?.md", "%3A%3Aerror%3A%3Ax%3F.md")]
    [InlineData("a\\b'\"\n.md", "a%5Cb%27%22%0A.md")]
    [InlineData("/srv/my articles/a.md", "file:///srv/my%20articles/a.md")]
    [InlineData("C:/articles/a.md", "file:///C:/articles/a.md")]
    public void From_Path_IsPercentEncoded(string path, string uri) => Assert.Equal(uri, ArtifactUri.From(path));
}
