using StyleLint.Rules;
using StyleLint.Syntax;
using StyleLint.Tests.Documents;

namespace StyleLint.Tests.Rules;

public sealed class ScopeTests
{
    private const string Markdown = "| Head |\n|------|\n| cell |";
    private const string Html = "<table><caption>Title</caption><tr><th><p>Head</p><td><p>cell</p><ul><li>item</ul></table>";

    [Theory]
    [InlineData("table.header", "a.md", Markdown, "Head")]
    [InlineData("table.cell", "a.md", Markdown, "cell")]
    [InlineData("table", "a.md", Markdown, "Head cell")]
    [InlineData("table.header", "a.html", Html, "Head")]
    [InlineData("table.cell", "a.html", Html, "cell item")]
    [InlineData("table.caption", "a.html", Html, "Title")]
    [InlineData("figure.caption", "a.html", Html, "")]
    [InlineData("figure.caption", "a.html", "<figure><figcaption>Title</figcaption></figure>", "Title")]
    [InlineData("table & ~cell", "a.html", Html, "Title Head")]
    public void Select_PartOfATable_IsThatPart(string scope, string path, string text, string expected)
    {
        var rule = RuleTester.Load($"extends: existence\nmessage: m\nscope: {scope}\ntokens: ['\\w+']\n");
        var findings = rule.Run(new Regions(new ProseTree(Rendered.Document(text, path), "en")));
        Assert.Equal(expected, string.Join(' ', findings.Select(finding => finding.Match)));
    }
}
