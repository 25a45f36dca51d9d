using static StyleLint.Tests.Documents.Rendered;

namespace StyleLint.Tests.Documents;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Read_OneParagraphALine_EachIsABlock() => Assert.Equal(
        """
        Paragraph|The first paragraph is one long line that the editor of whoever reads it folds on the screen as it likes to, and goes on.
        Paragraph|The second is as long as that, or longer, and stands directly below it without a blank line between the two of them.
        """,
        Plain("""
            The first paragraph is one long line that the editor of whoever reads it folds on the screen as it likes to, and goes on.
            The second is as long as that, or longer, and stands directly below it without a blank line between the two of them.
            """));

    [Theory]
    [InlineData(30)]
    [InlineData(72)]
    [InlineData(160)]
    public void Read_HardWrappedAtAnyWidth_LinesAreJoined(int width)
    {
        var first = string.Concat(Enumerable.Repeat("The harbour was quiet that morning, and nobody had seen the boat leave before the fog came in. ", 12)).Trim();
        var second = "A second paragraph is short and is filled as far as it goes.";
        Assert.Equal($"Paragraph|{first}\nParagraph|{second}", Plain($"{Wrap(first, width)}\n\n{Wrap(second, width)}\n"));
    }

    [Fact]
    public void Read_HeadingAboveATextThatIsNotWrapped_IsABlockOfItsOwn() => Assert.Equal(
        "Heading|What the river says\nParagraph|It says a good deal to those who listen.",
        Plain("What the river says\nIt says a good deal to those who listen.\n"));

    [Fact]
    public void Read_WordBrokenBehindItsHyphen_IsJoined() => Assert.Equal(
        "Paragraph|The mayor of the town, who was a well-known man, left - or so they said.",
        Plain("The mayor of the town, who was a well-\nknown man, left -\nor so they said.\n"));

    [Fact]
    public void Read_LineStoppingShortInsideWrappedText_EndsTheParagraph() => Assert.Equal(
        "Paragraph|The boat came in at dusk with less than it had gone out for.\nParagraph|In the morning it was gone again, and the quay was wet with rain.",
        Plain("The boat came in at dusk with less than it had\ngone out for.\nIn the morning it was gone again, and the quay\nwas wet with rain."));

    [Fact]
    public void Read_IndentedFirstLines_BeginParagraphs() => Assert.Equal(
        "Paragraph|The boat came in at dusk with less than it had gone out for, and no one said a thing about it.\nParagraph|In the morning it was gone again, and the quay was wet with rain.",
        Plain("  The boat came in at dusk with less than it had\ngone out for, and no one said a thing about it.\n  In the morning it was gone again, and the quay\nwas wet with rain."));

    [Fact]
    public void Read_VerseInWrappedText_KeepsItsLines() => Assert.Equal(
        "Paragraph|The boat came in at dusk with less than it had gone out for, and no one said a word about it, or would have dared to say one before supper.\n"
            + "Quotation|O for a net,/And a day that is dry,/And a harbour to rest in",
        Plain("The boat came in at dusk with less than it had\ngone out for, and no one said a word about it,\nor would have dared to say one before supper.\n\n"
            + "    O for a net,\n    And a day that is dry,\n    And a harbour to rest in\n"));

    [Fact]
    public void Read_IndentedLines_AreSetOff()
    {
        var document = Rendered.Document("The boat came in at dusk.\n\n    Dear Ann, it said.\n\n    Come home.\n\nIn the morning it was gone.\n\nSo it went.\n\n    Yours.\n", "a.txt");
        Assert.Equal("Paragraph|The boat came in at dusk.\nQuotation|Dear Ann, it said.\nQuotation|Come home.\nParagraph|In the morning it was gone.\nParagraph|So it went.\nQuotation|Yours.", Rendered.Of(document));
        Assert.Equal([0, 1, 1, 0, 0, 2], document.Blocks.Select(block => block.Container));
    }

    [Fact]
    public void Read_ShortParagraphWhereFirstLinesAreIndented_IsNotSetOff() => Assert.Equal(
        "Paragraph|The boat came in at dusk with less than it had gone out for, and no one said a thing.\nParagraph|“Nothing?”\nQuotation|O for a net!",
        Plain("  The boat came in at dusk with less than it had\ngone out for, and no one said a thing.\n\n  “Nothing?”\n\n      O for a net!\n"));

    [Theory]
    [InlineData("A heading\n\nA sentence.", "Heading|A heading\nParagraph|A sentence.")]
    [InlineData("CHAPTER IV.\n\nA sentence.", "Heading|CHAPTER IV.\nParagraph|A sentence.")]
    [InlineData("“No heading”\n\nA sentence.", "Paragraph|“No heading”\nParagraph|A sentence.")]
    [InlineData("The taking of the\n\nA sentence.", "Paragraph|The taking of the\nParagraph|A sentence.")]
    [InlineData("“He was a man!\n I mean, a king.\n And so he came.”", "Paragraph|“He was a man!/I mean, a king./And so he came.”")]
    [InlineData("One.\n\n* * *\n\nTwo.", "Paragraph|One.\nBreak|#\nParagraph|Two.")]
    [InlineData("- One thing.\n- Two.\n", "ListItem|One thing.\nListItem|Two.")]
    [InlineData("Fish    1 pound\nBread   2 pounds", "TableCell|Fish\nTableCell|1 pound\nTableCell|Bread\nTableCell|2 pounds")]
    [InlineData("A _very\nfine_ day, snake_case_word and _ alone.", "Paragraph|A very fine day, snake_case_word and _ alone.")]
    [InlineData("See www.a.example/b, or https://c.example (d@e.example).", "Paragraph|See #, or # (#).")]
    [InlineData("One\u00A0two\ttabbed.", "Paragraph|One\u00A0two\ttabbed.")]
    [InlineData("\fOne.\n\f\nTwo.", "Paragraph|One.\nParagraph|Two.")]
    [InlineData(" \n\t\n", "")]
    [InlineData("", "")]
    public void Read_Blocks(string text, string expected) => Assert.Equal(expected, Plain(text));

    private static string Wrap(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length + 1 + word.Length > width)
                lines.Add(word);
            else
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }
}
