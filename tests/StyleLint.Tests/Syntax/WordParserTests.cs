using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Tests.Syntax;

public sealed class WordParserTests
{
    [Theory]
    [InlineData("[|Two|] [|words|].")]
    [InlineData("[|don’t|] [|don't|] ’[|twas|] [|fo’c’s’le|] [|giants|]’ [|Hawai‘i|]")]
    [InlineData("[|by-election|] - [|well|]—[|known|] [|pre|]- [|and|] [|post|]")]
    [InlineData("$[|1,000.50|], [|5.58|] [|3|], [|10:30|].")]
    [InlineData("[|U.S|]. [|Senate|] [|at|] [|9|] [|a.m|]. [|end|].[|Next|]")]
    [InlineData("[|AT&T|] & [|R&D|]")]
    [InlineData("“[|Ça|]” [|naïve|] [|nai\u0308ve|] [|𝒜bc|]")]
    [InlineData("[|the|] [|\uFFFC|] [|\uFFFCs|]")]
    [InlineData("\uD835 ' - … 😀")]
    [InlineData("")]
    public void Parse_Prose_FindsWords(string marked)
    {
        var (text, _) = Markup.Parse(marked);
        Assert.Equal(marked, Markup.Mark(text, new WordParser().Parse(text).Select(w => w.Span)));
    }
}
