using StyleLint.Rules;
using StyleLint.Syntax;
using StyleLint.Tests.Documents;

namespace StyleLint.Tests.Rules;

public sealed class ScopeTests
{
    private const string Markdown = "| Head |\n|------|\n| cell |";
    private const string Html = "<table><caption>Title</caption><tr><th><p>Head</p><td><p>cell</p><ul><li>item</ul></table>";

    [Theory]
    [InlineData("link", "a.md", "See [one two](a \"three\"), [four][4], <b>five</b>.\n\n[4]: b", "one two four")]
    [InlineData("link", "a.html", "<p><a href=b>one <b>two</b></a> three <a href=c>four</a>", "one two four")]
    [InlineData("link & heading", "a.md", "# A [one](a)\n\nA [two](b)", "one")]
    [InlineData("[link, strong]", "a.md", "**one [two](a)** and *three*", "two one two")]
    [InlineData("strong", "a.md", "***one*** `two` **three** __four__ *five*", "one three four")]
    [InlineData("emphasis", "a.html", "<p>One <em>two</em> <i>three</i> <strong>four</strong>", "two three")]
    [InlineData("code", "a.md", "One `two` and ``three ` four``", "two three four")]
    [InlineData("code", "a.html", "<p>One <code class=x>two</code>", "two")]
    [InlineData("text & ~link", "a.md", "One [two **three**](a) four\n\n[five](a)\n\nsix", "One four six")]
    [InlineData("sentence & ~strong", "a.md", "**One [two](a) three. Four five.** Six", "Six")]
    [InlineData("~heading & ~strong", "a.md", "# One\n\nTwo **three *four*** *five*", "Two five")]
    [InlineData("sentence & ~emphasis", "a.md", "One *two. Three* four. Five", "One four Five")]
    [InlineData("text & ~code", "a.md", "One `two` three", "One three")]
    public void Select_PartOfALine_IsThatPart(string scope, string path, string text, string expected) =>
        Select_PartOfATable_IsThatPart(scope, path, text, expected);

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
