using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Tests.Documents;
using StyleLint.Tests.Rules;
using StyleLint.Text;

namespace StyleLint.Tests.Analysis;

public sealed class LinterTests
{
    private const string Colour = """
        extends: substitution
        message: "Write '{fix}', not '{match}'."
        level: warning
        action: { name: replace, safety: safe }
        swap: { colour: color }
        """;

    [Fact]
    public void Lint_Finding_SlicesToTheTextThatTheMessageQuotes()
    {
        var found = Assert.Single(Lint("The *colour* of money.", Colour));

        Assert.Equal("colour", found.Source.ToString(found.Span));
        Assert.Equal("Write 'color', not 'colour'.", found.Message);
    }

    [Theory]
    [InlineData("El gobierno anunció que la colour de la casa será otra, y que nadie va a pintar nada hasta el próximo mes.", 0)]
    [InlineData("Die Regierung sagte, dass die colour des Hauses eine andere sein wird und niemand vor dem nächsten Monat malen darf.", 0)]
    [InlineData("The government said that the colour of the house will be another one, and that nobody is to paint it until next month.", 1)]
    [InlineData("Nice colour, nice house.", 1)]
    public void Lint_ParagraphOfAnotherLanguage_HasNoFindingsOfEnglishRules(string paragraph, int count) =>
        Assert.Equal(count, Lint($"We were sent this.\n\n{paragraph}\n\nSo we left it as it was.", Colour + "\nlocales: [en]").Length);

    [Fact]
    public void Lint_MoreFindingsThanAnybodyReads_TheRestIsLeftOut()
    {
        var found = Lint(string.Concat(Enumerable.Repeat("colour, ", FindingMapper.MaxFindings + 5)), Colour);

        Assert.Equal(FindingMapper.MaxFindings, found.Count(diagnostic => !diagnostic.IsFromEngine()));
        Assert.Equal("SL9008", Assert.Single(found, EngineDiagnostics.IsFromEngine).Descriptor.Id);
    }

    [Fact]
    public void Lint_FindingAcrossMarkup_OffersNoFix()
    {
        var found = Assert.Single(Lint("In **order** to win.", """
            extends: substitution
            message: "Write '{fix}', not '{match}'."
            action: { name: replace, safety: safe }
            swap: { in order to: to }
            ignorecase: true
            """));

        Assert.Equal("In **order** to", found.Source.ToString(found.Span));
        Assert.Empty(found.Fixes);
    }

    [Fact]
    public void Lint_SeveralSuggestions_AreLeftToTheWriter()
    {
        var found = Assert.Single(Lint("A colour.", Colour.Replace("color", "color|hue", StringComparison.Ordinal)));

        Assert.Equal([FixSafety.Manual, FixSafety.Manual], found.Fixes.Select(fix => fix.Safety));
    }

    [Fact]
    public void Lint_ExplodingPattern_IsReportedAndCostsNoOtherRuleItsFindings()
    {
        const string exploding = """
            extends: existence
            message: "Found '{match}'."
            nonword: true
            raw: ['(?<!x)(a+)+$']
            """;
        var found = Lint($"A colour. {new string('a', 4000)}!", exploding, Colour);

        Assert.Equal(["SL9005", "Pack.Name"], found.Select(d => d.Descriptor.Id));
        Assert.Contains("took too long", found[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("include", 3)]
    [InlineData("skip", 1)]
    [InlineData("only", 2)]
    public void Lint_Quoted_SaysWhatHappensInsideQuotations(string quoted, int expected) =>
        Assert.Equal(expected, Lint("A colour. “That colour,” she said.\n\n> His colour.", $"{Colour}\nquoted: {quoted}").Length);

    [Fact]
    public void Lint_Limit_IsCountedInTheOrderOfTheText()
    {
        var found = Lint("A colour. Another colour.", Colour + "\nlimit: 1");

        Assert.Equal(2, Assert.Single(found).Span.Start);
    }

    [Fact]
    public void Lint_TheSameSentenceTwice_GivesDifferentFingerprints()
    {
        var found = Lint("A colour.\n\nA colour.", Colour);

        Assert.Equal(2, found.Select(d => d.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Lint_RewrappedParagraph_KeepsItsFingerprint()
    {
        var one = Lint("Here is one colour of many.", Colour);
        var two = Lint("Words before.\n\nHere is\none colour\nof many.", Colour);

        Assert.Equal(one[0].Fingerprint, two[0].Fingerprint);
    }

    [Fact]
    public void Lint_SentenceWithoutEnd_IsKnownByWhatStandsAround()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 1_000));
        var one = Lint($"{words}colour {words}", Colour);
        var two = Lint($"and {words}colour {words}and", Colour);

        Assert.Equal(one[0].Fingerprint, two[0].Fingerprint);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lint_OtherLineEnds_GiveTheSameFindings(string lineEnd)
    {
        const string text = "# One colour\n\nTwo\ncolour.\n";
        var expected = Lint(text, Colour).Select(Place);

        Assert.Equal(expected, Lint(text.Replace("\n", lineEnd, StringComparison.Ordinal), Colour).Select(Place));
    }

    private static (LinePosition, string) Place(Diagnostic d) => (d.Source.GetLinePosition(d.Span.Start), d.Fingerprint);

    private static Diagnostic[] Lint(string markdown, params string[] rules)
    {
        var document = Rendered.Document(markdown, "a.md");
        return [.. new Linter(RuleSet.Of(rules.Select(RuleTester.Load))).Lint(document)];
    }
}
