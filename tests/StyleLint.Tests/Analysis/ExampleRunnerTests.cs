using StyleLint.Analysis;
using StyleLint.Tests.Rules;

namespace StyleLint.Tests.Analysis;

public sealed class ExampleRunnerTests
{
    private const string Rule = "extends: substitution\nmessage: Use '%s', not '%s'.\naction: {name: replace}\nswap: {utilize: use, in order to: to}\nexamples:\n- ";

    [Theory]
    [InlineData("bad: 'We [|utilize|] it.'")]
    [InlineData("bad: 'We [|utilize|] it [|in order to|] ship.'\n  good: We use it to ship.")]
    [InlineData("good: We use it.")]
    [InlineData("good: 'We `utilize` it.'\n  format: md")]
    public void Run_ExampleHolds_Passes(string example) => Assert.True(Run(example).Passed);

    [Fact]
    public void Run_SpanIsElsewhere_ShowsBoth()
    {
        var result = Run("bad: 'We [|utilize it|] [|in order to|] ship.'");
        Assert.Equal("We [|utilize it|] [|in order to|] ship.", result.Expected);
        Assert.Equal("We [|utilize|] it [|in order to|] ship.", result.Actual);
    }

    [Fact]
    public void Run_FixGivesOtherText_ShowsIt()
    {
        var result = Run("bad: 'We [|utilize|] it.'\n  good: We apply it.");
        Assert.Equal("We apply it.", result.Expected);
        Assert.Equal("We use it.", result.Actual);
    }

    [Theory]
    [InlineData("want: ['1:4:Pack.Name:Not ''utilize''.']", true)]
    [InlineData("want: ['1:1:Pack.Name:Not ''utilize''.']", false)]
    [InlineData("want: []", false)]
    [InlineData("contains: [':4:', utilize]", true)]
    [InlineData("contains: [apply]", false)]
    [InlineData("absent: [apply]", true)]
    [InlineData("absent: [utilize]", false)]
    public void Run_TestAsValeWritesIt_SaysWhetherItHolds(string keys, bool passes)
    {
        var rule = RuleTester.Load($"extends: existence\nmessage: \"Not '%s'.\"\ntokens: [utilize]\ntests:\n- name: one\n  input: We utilize it.\n  {keys}\n");
        Assert.Equal(passes, ExampleRunner.Run(rule).Single().Passed);
    }

    private static ExampleResult Run(string example) => ExampleRunner.Run(RuleTester.Load(Rule + example)).Single();
}
