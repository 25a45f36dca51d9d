using StyleLint.Analysis;
using StyleLint.Analysis.Repairs;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Tests.Rules;
using StyleLint.Text;

namespace StyleLint.Tests.Analysis.Repairs;

public sealed class FixLoopTests
{
    private const string Repeated = """
        extends: existence
        message: "'{match}' is said twice."
        action: { name: remove, safety: safe }
        raw: ['\b(?<=\b(\w+) )\1\b']
        nonword: true
        """;

    [Fact]
    public void Run_SafeOnly_LeavesTheUnsafe()
    {
        string[] rules = [Swap("teh", "the", "safe"), Swap("colour", "color", "unsafe")];
        Assert.Equal("In the colour.", Fix("In teh colour.", FixSafety.Safe, rules).After.Text);
        Assert.Equal("In the color.", Fix("In teh colour.", FixSafety.Unsafe, rules).After.Text);
    }

    [Fact]
    public void Run_FixesThatWait_AreMadeInALaterPass()
    {
        var article = Fix("The the the the the cat.", FixSafety.Safe, Repeated.Replace(@"\1", @"(?i:\1)", StringComparison.Ordinal));
        Assert.Equal("The cat.", article.After.Text);
        Assert.Equal(4, article.Applied.Length);
        Assert.Empty(article.Remaining);
    }

    [Fact]
    public void Run_TwoRulesUndoEachOther_NamesBothAndMakesTheOthers()
    {
        var article = Fix("In teh big hall.", FixSafety.Safe, Swap("big", "large"), Swap("large", "big"), Swap("teh", "the"));
        Assert.Equal("In the big hall.", article.After.Text);
        var report = Assert.Single(article.Remaining, d => d.Descriptor == EngineDiagnostics.DisputedFixes);
        Assert.Contains("'Pack.Rule0', 'Pack.Rule1'", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FixThatFeedsItself_ComesToAnEnd()
    {
        var article = Fix("So big.", FixSafety.Safe, Swap("big", "very big"));
        Assert.False(article.IsChanged);
        Assert.Single(article.Remaining, d => d.Descriptor == EngineDiagnostics.DisputedFixes);
    }

    [Fact]
    public void Run_Suppressed_IsLeftAlone()
    {
        const string text = "<!-- style-lint-disable-next-line -- as it stands in the original -->\nIn teh hall.\n";
        Assert.False(Fix(text, FixSafety.Safe, Swap("teh", "the")).IsChanged);
    }

    [Theory]
    [InlineData("number one. And so on", "number one", "1")]
    [InlineData("sharp notes", "sharp", "#")]
    [InlineData("some *words", "words", "words*")]
    [InlineData("see [here] (now)", "] ", "]")]
    [InlineData("it is less than a>", "less than ", "<")]
    [InlineData("one\n\ntwo", "two", "    two")]
    [InlineData("one\ntwo", "two", "===")]
    [InlineData("use `teh` now", "`teh` now", "the now")]
    [InlineData("a | b\n--|--\nc | d", "c", "c|c")]
    [InlineData("two words", "two words", "two\n\nwords")]
    [InlineData("the [teh](teh.md) end", "](teh", "](the")]
    public void Run_FixThatWouldChangeTheStructure_IsWithheld(string text, string old, string replacement)
    {
        var yaml = $"""
            extends: existence
            message: "No."
            nonword: true
            scope: [text, raw]
            action:
              name: replace
              params: ['{replacement.Replace("\n", "\n\n", StringComparison.Ordinal)}']
              safety: safe
            tokens: ['{System.Text.RegularExpressions.Regex.Escape(old).Replace(@"\ ", " ", StringComparison.Ordinal)}']
            """;
        var article = Fix(text, FixSafety.Unsafe, yaml);
        Assert.Equal(text, article.After.Text);
        Assert.NotEmpty(article.Remaining);
        Assert.All(article.Remaining, d => Assert.Null(d.FixUpTo(FixSafety.Unsafe)));
    }

    [Fact]
    public void Run_OneFixOfManyWouldChangeTheStructure_TheOthersAreMade()
    {
        var article = Fix("teh first, sharp third\n\nsharp teh\n\nteh", FixSafety.Safe, Swap("teh", "the"), Swap("sharp", "#"));
        Assert.Equal("the first, # third\n\nsharp the\n\nthe", article.After.Text);
        Assert.Single(article.Remaining);
    }

    [Theory]
    [InlineData("He said “in teh hall” and left.")]
    [InlineData("He said \"in teh hall\" and left.")]
    [InlineData("> In teh hall.")]
    [InlineData("> A hall ![of stone](hall.png) and in teh hall.")]
    public void Run_WordsThatSomebodySaid_AreNotOursToChange(string text)
    {
        var article = Fix(text, FixSafety.Unsafe, Swap("teh", "the"));
        Assert.False(article.IsChanged);
        Assert.Equal(FixSafety.Manual, Assert.Single(Assert.Single(article.Remaining).Fixes).Safety);
    }

    [Fact]
    public void Run_MarksInWhatSomebodySaid_AreRepaired() =>
        Assert.Equal("He said “I don’t”.", Fix("He said “I dont”.", FixSafety.Safe, Swap("dont", "don’t")).After.Text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Run_EveryLineEnd_IsKept(string end)
    {
        var text = $"# teh head{end}{end}one teh{end}two  {end}* teh item{end}{end}{end}";
        Assert.Equal(text.Replace("teh", "the", StringComparison.Ordinal), Fix(text, FixSafety.Safe, Swap("teh", "the")).After.Text);
    }

    internal static FixedArticle Fix(string text, FixSafety upTo, params string[] rules)
    {
        var loaded = rules.Select((yaml, i) =>
        {
            var rule = RuleTester.Load(yaml);
            return rule with { Descriptor = rule.Descriptor with { Id = $"Pack.Rule{i}", Name = $"Pack.Rule{i}" } };
        });
        return new FixLoop(new Linter(RuleSet.Of(loaded)), upTo).Run(SourceText.From(text, "a.md"));
    }

    private static string Swap(string old, string replacement, string safety = "safe") => $"""
        extends: substitution
        message: "Write '%s', not '%s'."
        action: {"{"} name: replace, safety: {safety} {"}"}
        swap: {"{"} "{old}": "{replacement}" {"}"}
        """;
}
