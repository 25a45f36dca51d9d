using StyleLint.Analysis;
using StyleLint.Documents;
using StyleLint.Rules.Patterns;
using StyleLint.Tests.Documents;
using StyleLint.Text;

namespace StyleLint.Tests.Analysis;

public sealed class IgnoredTextTests
{
    [Theory]
    [InlineData(@"\$[^$]+\$", "It is $x the x$ long.", "It is ~ long.")]
    [InlineData("%[^%]+%", "Is %a *b* c% so?", "Is ~~~ so?")]
    [InlineData(@"\{[^}]*\}", "{all}", "")]
    [InlineData("AT&amp;T", "Of AT&amp;T here.", "Of ~~~ here.")]
    [InlineData("(?s):::.*?:::", "One.\n\n::: a\n\nTwo.\n\n:::\n\nThree.", "One.|Three.")]
    [InlineData("none", "One.\n\nTwo.", "One.|Two.")]
    [InlineData("e*", "See.", "S~.")]
    public void Hide_Patterns_BecomeOpaque(string pattern, string text, string expected)
    {
        var document = Rendered.Document(text, "a.md");
        var hidden = IgnoredText.Hide(document, [new Pattern(pattern)], out var faults);

        Assert.Equal(expected, string.Join('|', hidden.Blocks.Where(block => block.IsProse).Select(block => block.Prose.Text.Replace(Prose.Opaque, '~'))));
        Assert.Empty(faults);
    }

    [Fact]
    public void Hide_WhatIsLeft_KnowsWhereItStands()
    {
        const string Text = "A {{ b }} cat and {{ c }} a dog.";
        var document = Rendered.Document(Text, "a.txt");
        var prose = Assert.Single(IgnoredText.Hide(document, [new Pattern(@"\{\{.*?\}\}")], out _).Blocks).Prose;

        var at = prose.Text.IndexOf("dog", StringComparison.Ordinal);
        Assert.Equal(Text.IndexOf("dog", StringComparison.Ordinal), prose.ToSource(TextSpan.FromLength(at, 3)).Start);
    }

    [Fact]
    public void Hide_PatternThatRunsAway_HidesNothingAndIsSaid()
    {
        var text = new string('a', 60_000);
        var document = Rendered.Document(text, "a.txt");
        var hidden = IgnoredText.Hide(document, [new Pattern(@"(?=(a+)+$)(a|aa)+(?!a)b\1")], out var faults);

        Assert.Same(document, hidden);
        Assert.Equal("The rule 'TokenIgnores' did not finish on this file: its pattern took too long. Make the pattern simpler.", Assert.Single(faults).Message);
    }
}
