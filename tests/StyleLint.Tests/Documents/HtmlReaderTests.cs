using StyleLint.Text;
using static StyleLint.Tests.Documents.Rendered;

namespace StyleLint.Tests.Documents;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<h1>One</h1><h6>Two</h6><p>Three", "Heading1|One\nHeading6|Two\nParagraph|Three")]
    [InlineData("<p>One<p>Two</p>three<div>four</div>", "Paragraph|One\nParagraph|Two\nParagraph|three\nParagraph|four")]
    [InlineData("<ul><li>One<li><p>Two</ul>", "ListItem|One\nListItem|Two")]
    [InlineData("<blockquote><p>One</p>Two</blockquote>three", "Quotation|One\nQuotation|Two\nParagraph|three")]
    [InlineData("<table><caption>C</caption><tr><th>One<td>Two</table>", "Caption|C\nTableHeader|One\nTableCell|Two")]
    [InlineData("<figure><img src=a><figcaption>One</figcaption></figure>", "Code|#\nCaption|One")]
    [InlineData("<dl><dt>One<dd>Two</dl>", "ListItem|One\nListItem|Two")]
    [InlineData("one<hr>two<pre>code</pre>three", "Paragraph|one\nBreak|#\nParagraph|two\nCode|#\nParagraph|three")]
    public void Read_Structure(string text, string expected) => Assert.Equal(expected, Html(text));

    [Theory]
    [InlineData("<p>One  \n\t two <b> three</b>\n</p>", "Paragraph|One two three")]
    [InlineData("<p>One \n two <a href=x>\tthree \t</a> four \n", "Paragraph|One two three four")]
    [InlineData("<p>One <br>\n two", "Paragraph|One/two")]
    [InlineData("<p>w<b>or</b>d <i>and</i><span> more</span>", "Paragraph|word and more")]
    [InlineData("<p>One&nbsp;two &lt;three&gt; &#8212; &x; R&D", "Paragraph|One\u00A0two <three> — &x; R&D")]
    [InlineData("<p>Press <kbd>K</kbd>, <code>a b</code> or <svg><text>t</text></svg>.", "Paragraph|Press #, # or #.")]
    [InlineData("<p>See https://a.example/b?c=d&amp;e=f now", "Paragraph|See # now")]
    [InlineData("<p>One <!-- two --> three", "Paragraph|One three")]
    [InlineData("<p>Press <span hidden>Ctrl</span> or <span class='x command'>[</span> now", "Paragraph|Press # or # now")]
    [InlineData("<dt class='sig py'>f(a='')</dt><div class=command>One</div>", "Code|#\nParagraph|One")]
    public void Read_Line(string text, string expected) => Assert.Equal(expected, Html(text));

    [Theory]
    [InlineData("<head><title>T</title><style>p {}</style></head><body>One</body>")]
    [InlineData("<nav>Home</nav>One<script>if (a < b) two()</script>")]
    [InlineData("One<form>Name <input> <button>Send</button> <select><option>a</select></form>")]
    [InlineData("<template><p>a</p></template><noscript>b</noscript><p hidden>c</p><p>One</p><p aria-hidden=true>d</p>")]
    [InlineData("<a class='skip-link' href='#a'>Skip to content</a><p>One<span class='u-visually-hidden'> (in a new window)</span></p>")]
    [InlineData("<aside><nav><ul><li>a</ul></nav></aside><article>One</article>")]
    public void Read_OutsideTheArticle_IsNoProse(string text) => Assert.Equal("Paragraph|One", Html(text));

    [Theory]
    [InlineData("<svg><path d='M0'/></svg>")]
    [InlineData("<span title='>'/>")]
    [InlineData("<span title = \"a > b\" />")]
    [InlineData("<!-- <div> -->")]
    [InlineData("<script>add('<div>')</script>")]
    public void Read_BehindAnyNumberOfTags_KeepsInlineMarkup(string tag)
    {
        var blocks = Html(string.Concat(Enumerable.Repeat(tag, 300)) + "<p>w<b>or</b>d <code>c</code></p><script>no()</script>").Split('\n');

        Assert.EndsWith("word #", blocks[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Attributes_AreBlocksOfTheirOwn() => Assert.Equal(
        "Paragraph|One # two\nAltText|A \"map\"\nTitleText|Of here",
        Html("<p>One <img src='a' alt='A &quot;map&quot;' title=\"Of  here\"> two</p>"));

    [Theory]
    [InlineData("<p>caf[|&eacute;|] here", "é")]
    [InlineData("<p>[|in <b>order</b>\n to|] see", "in order to")]
    [InlineData("<p title='a [|map|]'>no", "map")]
    [InlineData("<p title=\"a\"><img alt='x &amp; [|map|]'>no", "map")]
    public void ToSource_IsExact(string marked, string words) => Assert.Equal(marked, Marked(Markup.Parse(marked).Text, "a.html", words));

    [Fact]
    public void Read_Comments_AreKept()
    {
        var document = Document("<p>One <!-- style-lint-disable --> two", "a.html");
        Assert.Equal("style-lint-disable", Assert.Single(document.Comments).Text);
    }
}
