using StyleLint.Analysis;
using StyleLint.Rules;

namespace StyleLint.Tests.Rules;

public sealed class ShippedRuleTests
{
    /// <summary>By name and number, so that a runner can list them.</summary>
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in RulePack.BuiltIn.Rules)
        {
            for (var i = 0; i < rule.Examples.Length; i++)
                data.Add(rule.Descriptor.Name, i);
        }
        return data;
    }

    /// <summary>Loaded like anybody's, so that every pattern is compiled: the program itself takes them as proved.</summary>
    [Fact]
    public void Files_HaveNoFaults() =>
        Assert.Empty(RulePack.BuiltIn.Files.SelectMany(file => RuleFile.Load(file.Source, file.Name).Diagnostics)
            .Select(fault => $"{fault.Source.Path} {fault.Span}: {fault.Message}"));

    [Fact]
    public void IsRecommended_IsWhatTheRuleSays() =>
        Assert.Equal(RulePack.Shipped.Select(shipped => shipped.File.Rule!.Recommended), RulePack.Shipped.Select(shipped => shipped.IsRecommended));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Holds(string name, int index)
    {
        var rule = RulePack.BuiltIn.Rules.Single(rule => rule.Descriptor.Name == name);
        var result = ExampleRunner.Run(rule, rule.Examples[index]);
        Assert.Equal(result.Expected, result.Actual);
    }

    [Fact]
    public void Rules_AreDocumented()
    {
        var wanting =
            from rule in RulePack.BuiltIn.Rules
            let descriptor = rule.Descriptor
            let isDocumented = descriptor.Id.StartsWith("SL", StringComparison.Ordinal) && descriptor.Title != descriptor.Name
                && descriptor.Description.Length > 0 && rule.Examples.Count(e => e.IsBad) >= 2 && rule.Examples.Count(e => !e.IsBad) >= 3
            where !isDocumented
            select descriptor.Name;
        Assert.Empty(wanting);
    }

    [Fact]
    public void Ids_AreUnique() =>
        Assert.Empty(RulePack.BuiltIn.Rules.GroupBy(rule => rule.Descriptor.Id).Where(group => group.Count() > 1).Select(group => group.Key));
}
