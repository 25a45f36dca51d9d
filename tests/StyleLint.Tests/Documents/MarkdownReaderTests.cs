using static StyleLint.Tests.Documents.Rendered;

namespace StyleLint.Tests.Documents;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("# One *two*", "Heading1|One two")]
    [InlineData("One\n===\n\nTwo\n---", "Heading1|One\nHeading2|Two")]
    [InlineData("##\tAfter a tab", "Heading2|After a tab")]
    [InlineData("One\n  two\r\nthree", "Paragraph|One two three")]
    [InlineData("One  \ntwo\\\nthree", "Paragraph|One/two/three")]
    [InlineData("- one\n- two\n\n  three", "ListItem|one\nListItem|two\nListItem|three")]
    [InlineData("> one\n> two\n\nthree", "Quotation|one two\nParagraph|three")]
    [InlineData("- [x] done\n- [ ] to do", "ListItem|done\nListItem|to do")]
    [InlineData("A ~~struck~~ word", "Paragraph|A struck word")]
    [InlineData("| a | b |\n|---|---|\n| c | `d` e |", "TableHeader|a\nTableHeader|b\nTableCell|c\nTableCell|# e")]
    [InlineData("A word.[^n] More.\n\n[^n]: The note.", "Paragraph|A word. More.\nFootnote|The note.")]
    [InlineData("A word [^n].\n\n[^n]: The note.", "Paragraph|A word #.\nFootnote|The note.")]
    [InlineData("Term\n: Meaning", "ListItem|Term\nListItem|Meaning")]
    [InlineData("one\n\n    code\n\n```\ncode\n```\n\ntwo", "Paragraph|one\nCode|#\nCode|#\nParagraph|two")]
    [InlineData("one\n\n***\n\ntwo", "Paragraph|one\nBreak|#\nParagraph|two")]
    [InlineData("> [!NOTE]\n> Mind the gap.", "Paragraph|Mind the gap.")]
    public void Read_Structure(string text, string expected) => Assert.Equal(expected, Markdown(text));

    [Theory]
    [InlineData("See `code` and <https://a.example/> here", "Paragraph|See # and # here")]
    [InlineData("See https://a.example/b_c_d. Then", "Paragraph|See #. Then")]
    [InlineData("The \\[https://a.example/b]c (https://a.example/d_(e))f", "Paragraph|The [#]c (#)f")]
    [InlineData("An [$http a](https://b.example/$http) c", "Paragraph|An $http a c")]
    [InlineData("Write to a_b@c.example, please", "Paragraph|Write to #, please")]
    [InlineData("Let $x_1 + y$ and $n$ be", "Paragraph|Let # and # be")]
    [InlineData("It cost $5 and $6, or $5m-$6m", "Paragraph|It cost $5 and $6, or $5m-$6m")]
    [InlineData("one\n\n$$\nx\n$$\n\ntwo", "Paragraph|one\nCode|#\nParagraph|two")]
    [InlineData("one\n\n$$\nx\n\ny\n$$\n\ntwo", "Paragraph|one\nCode|#\nParagraph|two")]
    [InlineData("one\n\n$$\nx\n\ntwo\n\nthree", "Paragraph|one\nCode|#\nParagraph|two\nParagraph|three")]
    [InlineData("> $$\n> x\n>\n> y\n> $$\n>\n> two", "Code|#\nQuotation|two")]
    [InlineData("An ![old *map*](a.png \"A map\") here", "Paragraph|An # here\nAltText|old map\nTitleText|A map")]
    [InlineData("A [link](a \"The \\\"title\\\" &amp; more\") here", "Paragraph|A link here\nTitleText|The \"title\" & more")]
    [InlineData("AT&amp;T &mdash; \\*no\\* stars", "Paragraph|AT&T — *no* stars")]
    public void Read_WhatIsNoProseInALine(string text, string expected) => Assert.Equal(expected, Markdown(text));

    [Theory]
    [InlineData("one <b>two</b> <span>three</span>", "Paragraph|one two three")]
    [InlineData("one<br>two <kbd>K</kbd> <code>c *d*</code> three", "Paragraph|one/two # # three")]
    [InlineData("one <!-- aside --> two", "Paragraph|one two")]
    [InlineData("one <img src=\"a\" alt=\"A map\"> two", "Paragraph|one # two\nAltText|A map")]
    [InlineData("<div>\n<p>One &amp; <i>two</i></p>\n<ul><li>three</ul>\n</div>", "Paragraph|One & two\nListItem|three")]
    [InlineData("> <p>One\n> two</p>", "Quotation|One two")]
    public void Read_HtmlInside(string text, string expected) => Assert.Equal(expected, Markdown(text));

    [Theory]
    [InlineData("<blockquote>\n\n*One*\n\ntwo\n\n</blockquote>\n\nthree", "Quotation|One\nQuotation|two\nParagraph|three")]
    [InlineData("<blockquote>One\n\ntwo</blockquote>\n\nthree", "Quotation|One\nQuotation|two\nParagraph|three")]
    [InlineData("<div>\n  <blockquote>\n\n      One\n\n      two\n  </blockquote>\n</div>\n\nthree", "Quotation|One\nQuotation|two\nParagraph|three")]
    [InlineData("<ul>\n<li>\n\nOne\n\n</li><li>two</li>\n</ul>", "ListItem|One\nListItem|two")]
    [InlineData("<figure>\n<figcaption>\n\nOne\n\n</figcaption>\n</figure>", "Caption|One")]
    [InlineData("<details>\n\n    code\n\none\n\n</details>", "Code|#\nParagraph|one")]
    [InlineData("<blockquote>One\n\ntwo", "Quotation|One\nParagraph|two")]
    [InlineData("> <blockquote>\n>\n> One\n\n</blockquote>\n\ntwo", "Quotation|One\nParagraph|two")]
    public void Read_HtmlOverSeveralBlocks(string text, string expected) => Assert.Equal(expected, Markdown(text));

    [Theory]
    [InlineData("One {{< ref \"a\" >}} two {{ site.title }} three", "Paragraph|One # two # three")]
    [InlineData("One\n{% include box %}\ntwo", "Paragraph|One\nParagraph|two")]
    [InlineData("One\n\n{% highlight css %}\na\n\nb\n{% endhighlight %}\n\ntwo", "Paragraph|One\nCode|#\nParagraph|two")]
    [InlineData("# One {#first}\n\nTwo\n{: .lead}\n\nThree *four*{: .x} five", "Heading1|One\nParagraph|Two\nParagraph|Three four five")]
    [InlineData(":::note Mind\nOne two\n:::\n\nthree", "Paragraph|One two\nParagraph|three")]
    [InlineData("!!! note \"Mind\"\n    One\n    two\n\n    three\n\nfour", "Paragraph|One two\nParagraph|three\nParagraph|four")]
    [InlineData("import Box from './box';\n\nimport duties rose.", "Paragraph|import duties rose.")]
    [InlineData("A set {1, 2} stays", "Paragraph|A set {1, 2} stays")]
    [InlineData("One\n\n<Image\n  alt='a >'\n  sizes={[\n    { text: '<b>' },\n  ]}\n/>\n\ntwo <A b={c}>three</A>", "Paragraph|One\nParagraph|two three")]
    [InlineData("One <Two b={c three", "Paragraph|One <Two b={c three")]
    public void Read_Templates(string text, string expected) => Assert.Equal(expected, Markdown(text));

    [Theory]
    [InlineData("import {\n  Box } from './box'\n\nexport const a = {\n}\n\nText {a.b} here", "Paragraph|Text # here")]
    [InlineData("<Box size={{a: 1}} title=\"A box\">Text</Box>", "TitleText|A box\nParagraph|Text")]
    [InlineData("{list.map(x => (\n\n  <Box/>\n\n))}\n\nText", "Paragraph|Text")]
    [InlineData("{/* a note */}Text {/* another */}here", "Paragraph|Text here")]
    [InlineData("- {/* a note */}One\n- two", "ListItem|One\nListItem|two")]
    [InlineData("<Box>\n\n    ## One\n\n    ```\n    code\n\n    code\n    ```\n\n    - two\n</Box>", "Heading2|One\nCode|#\nListItem|two")]
    [InlineData("    Text\n\n    > more", "Paragraph|Text\nQuotation|more")]
    public void Read_Mdx(string text, string expected) => Assert.Equal(expected, Mdx(text));

    [Theory]
    [InlineData("a[|&mdash;|]b", "—")]
    [InlineData("one \\[|*two|]*", "*two")]
    [InlineData("[|in **order** to|] see", "in order to")]
    [InlineData("> one[|\n>   |]two", " ")]
    [InlineData("|  [|So|]  |  [|So|] `c`  |\n|---|---|\n| [|So|] | a *[|So|]*|", "So")]
    [InlineData("tab\t[|so|] and [|so|]", "so")]
    [InlineData("a <img src='b'\n     alt='[|so|]'> c", "so")]
    [InlineData("> a <img src='b'\n>   title='[|so|]'> c", "so")]
    public void ToSource_IsExact(string marked, string words)
    {
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        Assert.Equal(marked, Marked(text, "a.md", words));
    }
}
