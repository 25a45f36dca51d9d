using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Tests.Syntax;

public sealed class SentenceParserTests
{
    [Theory]
    [InlineData("[|One.|] [|Two!|]  [|Three?!|] [|And four|]")]
    [InlineData("[|No stop at all|]")]
    [InlineData("  ")]
    [InlineData("")]
    public void Parse_PlainStops_EndSentences(string marked) => Verify(marked);

    [Theory]
    [InlineData("[|Mr. Brown met Dr. Gray and Gen. White on St. John St. in May.|] [|He left.|]")]
    [InlineData("[|See e.g. Smith, i.e. him, No. 5, pp. 3 and Fig. 2, of Sept. 11.|]")]
    [InlineData("[|He said yes.|] [|12 others said no.|]")]
    [InlineData("[|Philip K. Dick and J. R. R. Tolkien wrote.|] [|It was plan B.|] [|The end.|]")]
    [InlineData("[|The U.S. Senate sat at 9 a.m. on Monday in the U.S.|] [|It rose at 5 p.m.|] [|They slept.|]")]
    [InlineData("[|Acme Inc. Ltd. grew.|] [|Yahoo! Inc fell, and Yahoo! was sold.|]")]
    [InlineData("[|Jones et al. found it, etc. and so on.|] [|Smith vs. Wesson.|]")]
    [InlineData("[|So do I.|] [|Maria too.|]")]
    public void Parse_Abbreviation_DoesNotEnd(string marked) => Verify(marked);

    [Theory]
    [InlineData("[|It cost 5.58 dollars at example.com today.|] [|2.0 is out.|]")]
    [InlineData("[|1. Read this.|] [|2. Read that.|]")]
    [InlineData("[|Well… perhaps.|] [|Or ... not . . . at all.|] [|I see…|] [|Then go.|]")]
    public void Parse_StopInsideFigureLabelOrEllipsis_DoesNotEnd(string marked) => Verify(marked);

    [Theory]
    [InlineData("[|“Stop!” he said.|] [|“Why?”|] [|“I don’t know.”|] [|She left.|]")]
    [InlineData("[|He called it \"odd\".|] [|\"It is,\" she said.|]")]
    [InlineData("[|(He left.)|] [|She stayed (for now).|] [|[Then] all went.|]")]
    [InlineData("[|A fact.[12]|] [|Another.³|] [|A third.\uFFFC|] [|End.|]")]
    public void Parse_ClosingMarks_BelongToTheSentence(string marked) => Verify(marked);

    [Theory]
    [InlineData("[|Roses are red,\nviolets are blue.|]\n[|Sugar|]")]
    [InlineData("[|An address|]\n\n[|Another|]")]
    [InlineData("[|Buy one.|] [|iPhone sales rose.|] [|\uFFFC is code.|]")]
    public void Parse_HardBreakOrOddStart_IsRead(string marked) => Verify(marked);

    private static void Verify(string marked)
    {
        var (text, _) = Markup.Parse(marked);
        Assert.Equal(marked, Markup.Mark(text, SentenceParser.Parse(text).Select(s => s.Span)));
    }
}
