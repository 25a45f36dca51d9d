using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Tests.Syntax.Quotations;

public sealed class QuotationTreeTests
{
    [Fact]
    public void Quotations_Nested() =>
        Assert.Equal(["“He said, ‘No “maybe” here.’”", "  ‘No “maybe” here.’", "    “maybe”"], QuotationReading.Show("“He said, ‘No “maybe” here.’”"));

    [Fact]
    public void Quotations_BritishWithApostrophes() =>
        Assert.Equal(["‘It’s the giants’ job,’", "‘not ours.’"], QuotationReading.Show("‘It’s the giants’ job,’ he said, ‘not ours.’"));

    [Fact]
    public void Quotations_StraightSingle() =>
        Assert.Equal(["'It's the giants' job,'", "'not ours.'"], QuotationReading.Show("'It's the giants' job,' he said, 'not ours.'"));

    [Theory]
    [InlineData("“One,”    “two.”")]
    [InlineData("”    “Two.”")]
    public void Quotations_NothingButSpaceBetween(string text) => Assert.NotEmpty(QuotationReading.Show(text));

    [Fact]
    public void Parts_OneForEachParagraph() =>
        Assert.Equal(["“One. ~ “Two. ~ “Three.”"], QuotationReading.Show("“One.\n\n“Two.\n\n“Three.” And so on."));

    [Fact]
    public void Parts_NestedReopen() =>
        Assert.Equal(["“It runs: ‘Dear Sir, ~ “ ‘I write.’ So.”", "  ‘Dear Sir, ~ ‘I write.’"], QuotationReading.Show("“It runs: ‘Dear Sir,\n\n“ ‘I write.’ So.”"));

    [Fact]
    public void Innermost_Nested()
    {
        var tree = QuotationReading.Read("So “we ‘all’ know” it.");
        Assert.Null(tree.Innermost(new TextSpan(0, 2)));
        Assert.Equal(1, tree.Innermost(new TextSpan(4, 6))?.Depth);
        Assert.Equal(2, tree.Innermost(new TextSpan(8, 11))?.Depth);
        Assert.Equal(1, tree.Innermost(new TextSpan(13, 17))?.Depth);
        Assert.False(tree.IsQuoted(new TextSpan(13, 21)));
    }

    [Theory]
    [InlineData("The owner praised Jobs' \"vision\" and the workers' \"skill\".")]
    [InlineData("’Twas in the ’90s, and rock ’n’ roll was king.")]
    [InlineData("'Twas in the '90s, and rock 'n' roll was king.")]
    [InlineData("The fo’c’s’le in Hawai‘i, and 6'2\" or 5′ 10″ or 40° 26′ 46″.")]
    [InlineData("“Goin’ to th’ fair, an’ none o’ your lip,” said Bill. “’E won’t mind ’em.”")]
    [InlineData("“He told me, ‘I never said so.’ ”")]
    [InlineData("The Bishop of N----'s gout, Lord B——’s house and Mrs. T—’s ‘at home’.")]
    public void Errors_None_WhereNothingIsWrong(string text) => Assert.Empty(QuotationReading.ErrorsOf(text));

    [Theory]
    [InlineData("„Guten Abend“, sagte er, ‚gute Nacht‘.", "de")]
    [InlineData("»Guten Abend«, sagte er.", "de")]
    [InlineData("Hon sade ”god dag” och gick.", "sv")]
    [InlineData("Elle a dit « bonjour » et elle est partie.", "fr")]
    public void Errors_None_InOtherLanguages(string text, string locale) => Assert.Empty(QuotationReading.ErrorsOf(text, locale));

    [Fact]
    public void Errors_Unopened_InAnArticleThatSetsSpeechInSingleMarks() =>
        QuotationReading.Verify(
            QuotationErrorKind.Unopened, "He said, ‘They told me, “It is over,” and I said, “It is not!”’ and left. It was ‘so-called’ peace—peace[|’|]—and we knew.");

    [Fact]
    public void Errors_SpacedApostrophe_IsNoDialect() =>
        QuotationReading.Verify(QuotationErrorKind.SpacedApostrophe, "It didn[| ’|]t rain, and they don[| ’|]t know; it doesn[| ’|]t matter.");

    [Fact]
    public void Errors_Unclosed() => QuotationReading.Verify(QuotationErrorKind.Unclosed, "[|“Bring it in,|] he said. “I am sorry.”");

    [Theory]
    [InlineData("[|It is over,”|] said the clerk.")]
    [InlineData("We left. The clerk said, [|It is over. We must go.”|] So we did.")]
    [InlineData("I say [|It’s a really cool time. Things are changing.”|]")]
    [InlineData("“It is over,” said the clerk, [|and we must go.”|]")]
    [InlineData("“It is over,” said the clerk. [|We must go.”|]")]
    [InlineData("She called the plan a folly[|”|] and went on.")]
    [InlineData("The hall was cold. We waited. It is over.[|”|]")]
    public void Errors_Unopened_WithWhatIsPlainlyQuoted(string marked) => QuotationReading.Verify(QuotationErrorKind.Unopened, marked);

    [Theory]
    [InlineData("[|“It is over!|] he burst out.")]
    [InlineData("[|“It is over,|] she panted, and fell.")]
    [InlineData("She called the plan [|“|]a folly and went on.")]
    public void Errors_Unclosed_WithWhatIsPlainlyQuoted(string marked) => QuotationReading.Verify(QuotationErrorKind.Unclosed, marked);

    [Fact]
    public void Errors_Unclosed_AtTheEndOfAChain() => QuotationReading.Verify(QuotationErrorKind.Unclosed, "“One.\n\n[|“|]Two.\n\nHe stopped.");

    [Fact]
    public void Errors_TwoInOneParagraph() =>
        Assert.Equal(
            [QuotationErrorKind.Unclosed, QuotationErrorKind.Unopened],
            QuotationReading.ErrorsOf("“One, said the mayor. “Two,” said the clerk. Three,” said the cook."));

    [Fact]
    public void Errors_SwappedNested_AreOne() => QuotationReading.Verify(QuotationErrorKind.Mismatched, "“He said, ‘I never did.[|”|]’");
}
