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
