using StyleLint.Rules;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Tests.Rules;

public sealed class RuleInheritanceTests
{
    private const string Parent = "extends: existence\nmessage: Not '%s'.\nlevel: error\ntokens: [very, quite]\n";

    [Fact]
    public void Load_BareKey_Replaces() => Assert.Equal(["some"], Find("extends: Pack.Parent\ntokens: [some]\n"));

    [Fact]
    public void Load_Plus_Adds() => Assert.Equal(["very", "quite", "some"], Find("extends: Pack.Parent\ntokens+: [some]\n"));

    [Fact]
    public void Load_Minus_TakesAway() => Assert.Equal(["quite"], Find("extends: Pack.Parent\ntokens-: [very]\n"));

    [Fact]
    public void Load_WithoutKeys_IsTheParent() => Assert.Equal(["very", "quite"], Find("extends: Pack.Parent\n"));

    [Theory]
    [InlineData("extends: Pack.Nowhere\n", "there is no rule 'Pack.Nowhere' to extend.")]
    [InlineData("extends: Pack.Child\n", "perhaps in a circle.")]
    [InlineData("extends: Pack.Parent\ntokens: [a]\ntokens+: [b]\n", "'tokens' and 'tokens+' cannot stand together.")]
    [InlineData("extends: Pack.Parent\ntokens+: {a: b}\n", "'tokens+' cannot be a map where the rule that it extends has a list.")]
    public void Load_Fault_IsReported(string yaml, string expected)
    {
        var file = Load(yaml);
        Assert.Null(file.Rule);
        Assert.Contains(file.Diagnostics, fault => fault.Message.EndsWith(expected, StringComparison.Ordinal));
    }

    private static RuleFile Load(string yaml)
    {
        return RuleFile.Load(SourceText.From(yaml), "Pack.Child", FindFile);

        SourceText? FindFile(string name) => name switch
        {
            "Pack.Parent" => SourceText.From(Parent),
            "Pack.Child" => SourceText.From(yaml),
            _ => null,
        };
    }

    private static string[] Find(string yaml)
    {
        var rule = Assert.IsType<Rule>(Load(yaml).Rule);
        var tree = new ProseTree(RuleTester.Read("It is very good, quite good and some more."), "en");
        return [.. rule.Run(new Regions(tree)).Select(finding => finding.Match)];
    }
}
