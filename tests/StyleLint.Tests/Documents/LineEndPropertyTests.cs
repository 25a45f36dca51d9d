using FsCheck;
using FsCheck.Fluent;

namespace StyleLint.Tests.Documents;

public sealed class LineEndPropertyTests
{
    private static readonly Gen<string> _text = Gen.Elements(
        "One word", "and more", "# Head", "> quoted", "- item", "  indented", "    code", "```", "| a | b |", "|---|---|", "<p>para", "<div>", "<!-- c -->", "",
        "", "[^1]: note", "See[^1] <b>this", "hard  ", "{% tag %}", ":::note", "---", "title: a", "  b", "*a", "b*").ListOf().Resize(30).Select(l => string.Join('\n', l));

    [Theory]
    [InlineData(".md", "\r\n")]
    [InlineData(".md", "\r")]
    [InlineData(".html", "\r\n")]
    [InlineData(".html", "\r")]
    [InlineData(".txt", "\r\n")]
    [InlineData(".txt", "\r")]
    public void Read_AnyLineEnd_GivesTheSameBlocks(string ending, string lineEnd) =>
        Prop.ForAll(_text.ToArbitrary(), text => Assert.Equal(Render(text, ending), Render(text.Replace("\n", lineEnd, StringComparison.Ordinal), ending)))
            .Check(PropertyConfig.Of(100));

    private static string Render(string text, string ending) => Rendered.Of(Rendered.Document(text, "a" + ending));
}
