using StyleLint.Accuracy;
using StyleLint.Rules;

namespace StyleLint.Tests.Accuracy;

public sealed class ScoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Measure_CountsDamageAndAlarms()
    {
        _folder.Write("clean/a.txt", "It cost $ 3 in all.\n");
        _folder.Write("clean/b.md", "It cost nothing.\n");
        _folder.Write("defective/a.txt", "It cost $ 5 in all.\n");
        _folder.Write("defective/b.txt", "It cost a lot.\n");
        _folder.Write("truth.jsonl", Truth("a", "$ 5") + Truth("b", "a lot"));

        var score = Score.Measure([new Corpus(_folder.Path)], RulePack.BuiltIn.Rules.Where(rule => rule.Descriptor.Name == "Currency.Spacing"));

        Assert.Equal(new Tally(1, 2), score.Total);
        Assert.Equal(8, score.CleanWords);
        Assert.Equal(new Measurement(1, 2, 1, 8), Assert.Single(score.MeasureRules()).Value);
        Assert.Equal(
            [
                "50.0 % of the damage is found; it must be 90.0 %.",
                "50.0 % of currency_space_after is found; it must be 80.0 %.",
                "There are 1250.00 findings in 10,000 words of clean text; there may be 1.50.",
            ],
            new Thresholds(0.9, 0.8, 1.5).Failures(score));
        Assert.Empty(new Thresholds(0.5, 0.5, 2000).Failures(score));
    }

    private static string Truth(string file, string mutated) =>
        $$"""{"file":"defective/{{file}}.txt","kind":"currency_space_after","line":1,"column":9,"offset":8,"length":3,"original":"","mutated":"{{mutated}}"}""" + "\n";
}
