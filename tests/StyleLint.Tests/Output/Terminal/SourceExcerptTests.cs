using StyleLint.Output.Terminal;
using StyleLint.Text;

namespace StyleLint.Tests.Output.Terminal;

public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("a [|bad|] word", "a bad word", "  ^^^")]
    [InlineData("日本 [|bad|]", "日本 bad", "     ^^^")]
    [InlineData("[|日本|]語", "日本語", "^^^^")]
    [InlineData("cafe\u0301 [|bad|]", "cafe\u0301 bad", "     ^^^")]
    [InlineData("👩‍👩‍👧‍👦🇪🇺 [|bad|]", "👩‍👩‍👧‍👦🇪🇺 bad", "     ^^^")]
    [InlineData("❤️ [|bad|]", "❤️ bad", "   ^^^")]
    [InlineData("a\tb\t[|bad|]", "a   b   bad", "        ^^^")]
    [InlineData("a[|\t|]b", "a   b", " ^^^")]
    [InlineData("a word[||]", "a word", "      ^")]
    [InlineData("no[|\u200B|]width", "no\u200Bwidth", "  ^")]
    [InlineData("\e[31m[|red|]", "\uFFFD[31mred", "     ^^^")]
    [InlineData("\u202E[|abc|]", "\uFFFDabc", " ^^^")]
    [InlineData("", "", "^")]
    public void Create_ShortLine_MarksStandUnderTheSpan(string marked, string line, string marks)
    {
        var excerpt = Create(marked, width: 40);
        Assert.Equal(line, excerpt.Line);
        Assert.Equal(marks, excerpt.Marks);
    }

    [Theory]
    [InlineData("one two three four [|five|] six seven eight nine ten", "… four five six seven…", "       ^^^^")]
    [InlineData("[|one|] two three four five six seven eight nine ten", "one two three four f…", "^^^")]
    [InlineData("one two three four five six seven eight nine [|ten|]", "…seven eight nine ten", "                  ^^^")]
    public void Create_LongLine_IsCutAroundTheSpan(string marked, string line, string marks)
    {
        var excerpt = Create(marked, width: 22);
        Assert.Equal(line, excerpt.Line);
        Assert.Equal(marks, excerpt.Marks);
    }

    [Fact]
    public void Create_SpanWiderThanTheTerminal_ShowsItsBeginning()
    {
        var excerpt = Create($"before [|{new string('x', 500)}|] after", width: 22);
        Assert.Equal("…" + new string('x', 20) + "…", excerpt.Line);
        Assert.Equal(" " + new string('^', 20), excerpt.Marks);
    }

    private static SourceExcerpt Create(string marked, int width)
    {
        var markup = Markup.Parse(marked);
        var source = SourceText.From(markup.Text);
        return SourceExcerpt.Create(source, 0, markup.Spans.DefaultIfEmpty().Single(), width);
    }
}
