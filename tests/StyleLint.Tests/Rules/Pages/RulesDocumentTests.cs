using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Rules.Pages;
using StyleLint.Tests.Architecture;

namespace StyleLint.Tests.Rules.Pages;

public sealed class RulesDocumentTests
{
    private const string Path = "docs/rules.md";

    [Fact]
    public void Document_IsCurrent()
    {
        var isCurrent = RulesDocument.Write(RulePack.BuiltIn.Rules) == RepositoryFiles.Read(Path).ReplaceLineEndings("\n");

        Assert.True(isCurrent, $"Write it anew: style-lint rules --format markdown > {Path}");
    }

    [Fact]
    public void Document_HasTheHeadingThatEachRuleLinksTo()
    {
        var headings = RepositoryFiles.Read(Path).ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal));
        var links = RulePack.BuiltIn.Rules.Select(rule => rule.Descriptor.HelpLink!.Fragment);

        Assert.Equal(links.Order(StringComparer.Ordinal), headings.Select(heading => $"#{heading[3..].ToLowerInvariant()}").Order(StringComparer.Ordinal));
        Assert.Contains(ProjectLinks.Rule("SL1001").Fragment, links);
    }
}
