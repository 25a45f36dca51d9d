using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Tests.Documents;

namespace StyleLint.Tests.Analysis;

/// <summary>No rule that the tool ships with fails or gives up, whatever the article.</summary>
public sealed class HostileLintTests
{
    private static readonly Linter _linter = new(RuleSet.Of(RulePack.BuiltIn.Rules));

    public static TheoryData<string, string> Texts => new()
    {
        { "spaces between quotations", "“One,”     “two.”" },
        { "nothing but marks", Repeat("“‘’”\"'") },
        { "brackets", Repeat("([") },
        { "figures", Repeat("1,") },
        { "sums", Repeat("$5 ") },
        { "stops", Repeat(". ") },
        { "initials", Repeat("A. ") },
        { "names", Repeat("Ada Lovelace ") },
        { "hyphens", Repeat("a-") },
        { "speech without end", Repeat("“A\n\n") },
        { "attributions", Repeat("“A,” he said, ") },
        { "doubled words", Repeat("the the ") },
        { "two spellings", Repeat("colour color ") },
        { "broken encoding", Repeat("â€™") },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(HostileInputTests.Texts), MemberType = typeof(HostileInputTests))]
    public void Lint_Anything_EveryRuleFinishes(string name, string text)
    {
        Assert.NotEmpty(name);
        foreach (var ending in (ReadOnlySpan<string>)[".md", ".txt"])
            Assert.DoesNotContain(_linter.Lint(Rendered.Document(text, "a" + ending)), d => d.Descriptor == EngineDiagnostics.CheckFailed);
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 20_000 / text.Length));
}
