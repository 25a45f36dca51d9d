using StyleLint.Cli.VersionControl;

namespace StyleLint.Cli.Tests.VersionControl;

public sealed class RemoteAddressTests
{
    [Theory]
    [InlineData("https://git.example.com/acme/news.git", "https://git.example.com/acme/news")]
    [InlineData("https://git.example.com/acme/news/", "https://git.example.com/acme/news")]
    [InlineData("https://writer:secret@git.example.com:8443/acme/news.git?token=secret#secret", "https://git.example.com:8443/acme/news")]
    [InlineData("http://git.example.com/acme/news", "http://git.example.com/acme/news")]
    [InlineData("git@git.example.com:acme/news.git", "https://git.example.com/acme/news")]
    [InlineData("git.example.com:acme/news", "https://git.example.com/acme/news")]
    [InlineData("ssh://git@git.example.com:2222/acme/news.git", "https://git.example.com/acme/news")]
    [InlineData("git://git.example.com/acme/news.git", "https://git.example.com/acme/news")]
    [InlineData("/srv/git/news.git", null)]
    [InlineData("../news", null)]
    [InlineData("file:///srv/git/news.git", null)]
    [InlineData(@"C:\git\news", null)]
    [InlineData("C:/git/news", null)]
    [InlineData("", null)]
    [InlineData("ext::sh -c foo", null)]
    public void ToLink_Address_IsThePageWithoutSecrets(string address, string? link) => Assert.Equal(link, RemoteAddress.ToLink(address)?.AbsoluteUri);
}
