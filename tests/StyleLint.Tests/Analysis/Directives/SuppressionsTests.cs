using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Tests.Documents;
using StyleLint.Text;

namespace StyleLint.Tests.Analysis.Directives;

public sealed class SuppressionsTests
{
    [Theory]
    [InlineData("<!-- style-lint-disable-next-line Pack.Name -- from the court file -->\n\nA colour.")]
    [InlineData("<!-- style-lint-disable-next-line pack -- from the court file -->\nA colour.")]
    [InlineData("<!-- style-lint-disable-next-line -- from the court file -->\n\nA colour.")]
    [InlineData("<!-- style-lint-disable Pack.Name -- from the court file -->\n\nText.\n\nA colour.")]
    [InlineData("A colour.\n\n<!-- style-lint-disable-file Pack.Name -- from the court file -->")]
    public void Directive_InReach_SilencesWithItsReason(string markdown)
    {
        var found = Assert.Single(Lint(markdown));

        Assert.Equal("from the court file", found.Suppression?.Reason);
    }

    [Theory]
    [InlineData("<!-- style-lint-disable-next-line -->\n\nText.\n\nA colour.")]
    [InlineData("<!-- style-lint-disable -->\n\nText.\n\n<!-- style-lint-enable -->\n\nA colour.")]
    public void Directive_OutOfReach_IsReportedAsUnused(string markdown)
    {
        var found = Lint(markdown);

        Assert.Equal(["SL9007", "Pack.Name"], found.Select(d => d.Descriptor.Id));
        Assert.All(found, d => Assert.Null(d.Suppression));
    }

    [Theory]
    [InlineData("<!-- vale off -->\n\nA colour.\n\n<!-- vale on -->", true)]
    [InlineData("<!-- vale off -->\n\nText.\n\n<!-- vale on -->\n\nA colour.", false)]
    [InlineData("<!-- vale Pack.Name = NO -->\n\nA colour.", true)]
    [InlineData("<!-- vale Pack = NO -->\n\nText.\n\n<!-- vale Pack = YES -->\n\nA colour.", false)]
    [InlineData("<!-- vale Other = NO -->\n\nA colour.", false)]
    [InlineData("<!-- vale Pack.Name[\"colour\", \"hue\"] = NO -->\n\nA colour.", true)]
    [InlineData("<!-- vale Pack.Name[\"hue\"] = NO -->\n\nA colour.", false)]
    [InlineData("<!-- vale Pack.Name[\"colour\"] = NO -->\n\n<!-- vale Pack.Name[\"hue\"] = YES -->\n\nA colour.", true)]
    [InlineData("<!-- vale Pack.Name[\"colour\"] = NO -->\n\n<!-- vale Pack.Name[\"colour\"] = YES -->\n\nA colour.", false)]
    [InlineData("<!-- vale Pack.Name[colour] = NO -->\n\nA colour.", false)]
    [InlineData("<!-- vale styles = Pack, Other -->\n\nA colour.", false)]
    [InlineData("<!-- vale style =  -->\n\nA colour.", true)]
    [InlineData("<!-- vale style = -->\n\n<!-- vale style = Pack -->\n\nA colour.", false)]
    [InlineData("<!-- vale style = Other -->\n\nA colour.", false)]
    public void Directive_ForVale_HoldsAndIsNeverCalledUnused(string markdown, bool silences) =>
        Assert.Equal(silences, Assert.Single(Lint(markdown)).Suppression is not null);

    [Fact]
    public void Directive_ChoiceOfStyles_SilencesTheOthers()
    {
        Rule[] rules = [Rule("A.Name"), Rule("B.Name")];
        var found = new Linter(RuleSet.Of([.. rules])).Lint(Rendered.Document("<!-- vale styles = B, C -->\n\nA colour.", "a.md"));

        Assert.Equal("B.Name", Assert.Single(found, d => d.Suppression is null).Descriptor.Name);
    }

    [Fact]
    public void Directive_ForARuleThatDidNotRun_IsNotCalledUnused() =>
        Assert.Empty(Lint("<!-- style-lint-disable Other.Rule -->\n\nText."));

    [Fact]
    public void Directive_EnableOfOneRule_LeavesTheOthersSilent()
    {
        var found = Lint("<!-- style-lint-disable -->\n\nText.\n\n<!-- style-lint-enable Other.Rule -->\n\nA colour.");

        Assert.NotNull(Assert.Single(found).Suppression);
    }

    private static Diagnostic[] Lint(string markdown) => [.. new Linter(RuleSet.Of([Rule("Pack.Name")])).Lint(Rendered.Document(markdown, "a.md"))];

    private static Rule Rule(string name) =>
        RuleFile.Load(SourceText.From("extends: existence\nmessage: \"Found '{match}'.\"\ntokens: [colour]", "Name.yml"), name).Rule!;
}
