using StyleLint.Syntax;
using StyleLint.Tests.Rules;

namespace StyleLint.Tests.Syntax.Quotations;

public sealed class QuotationPrinterTests
{
    [Fact]
    public void Print_NestedAndInterrupted() => Verify(
        "“Yes,” she said, “he told me ‘no’ twice.”",
        """
        1:1       “Yes,”
        1:18      “he told me ‘no’ twice.” (resumes)
        1:30        ‘no’

        """);

    [Fact]
    public void Print_OverParagraphs() => Verify(
        "“One.\n\n“Two.” He left.",
        """
        1:1       “One.
        3:1       “Two.” (goes on)

        """);

    [Fact]
    public void Print_Errors() => Verify(
        "“Bring it in, he said. “I can’t.” The giants ‘ house was “R1″.",
        """
        1:1       “Bring it in, (never closed)
        1:1     ! unclosed “Bring it in, → insert ” after “Bring it in,
        1:24      “I can’t.”
        1:45    ! spaced apostrophe  ‘ → ’
        1:58      “R1″
        1:61    ! substitute ″ → ”

        """);

    private static void Verify(string text, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), QuotationPrinter.Print(new ProseTree(RuleTester.Read(text), "en")));
}
