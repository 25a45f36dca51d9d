using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Tests.Documents;

namespace StyleLint.Tests.Analysis;

/// <summary>No rule that the tool ships with fails or gives up, whatever the article.</summary>
public sealed class HostileLintTests
{
    /// <summary>So few that a pattern ends long before its time is up, however much else the machine has to do.</summary>
    private const int MaxLength = 100_000;

    private static readonly Linter _linter = new(RuleSet.Of(RulePack.BuiltIn.Rules));

    private static readonly Dictionary<string, string> _texts = new(HostileInputTests.Texts)
    {
        { "spaces between quotations", "“One,”     “two.”" },
        { "nothing but marks", Repeat("“‘’”\"'") },
        { "two kinds of brackets", Repeat("([") },
        { "commas", Repeat(",") },
        { "figures", Repeat("1,") },
        { "sums", Repeat("$5 ") },
        { "stops", Repeat(". ") },
        { "initials", Repeat("A. ") },
        { "names", Repeat("Ada Lovelace ") },
        { "a register of names", string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"Ada Lovel{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}ce.")) },
        { "an attribute that never ends", "<a href=\"" + Repeat("ore ore ") },
        { "hyphens", Repeat("a-") },
        { "speech without end", Repeat("“A\n\n") },
        { "attributions", Repeat("“A,” he said, ") },
        { "doubled words", Repeat("the the ") },
        { "two spellings", Repeat("colour color ") },
        { "broken encoding", Repeat("â€™") },
    };

    public static TheoryData<string> Names => [.. _texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Lint_Anything_EveryRuleFinishes(string name)
    {
        var text = _texts[name][..Math.Min(MaxLength, _texts[name].Length)];
        foreach (var ending in (ReadOnlySpan<string>)[".md", ".txt"])
            Assert.DoesNotContain(_linter.Lint(Rendered.Document(text, "a" + ending)), d => d.Descriptor == EngineDiagnostics.CheckFailed);
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 20_000 / text.Length));
}
