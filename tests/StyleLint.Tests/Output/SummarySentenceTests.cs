using StyleLint.Output;

namespace StyleLint.Tests.Output;

public sealed class SummarySentenceTests
{
    [Fact]
    public void Of_NoFindings_SaysSo() =>
        Assert.Equal("Checked 1 article and found nothing to change.", SummarySentence.Of(new RunSummary { FileCount = 1 }));

    [Fact]
    public void Of_OneArticle_DoesNotSayWhere() =>
        Assert.Equal("Checked 1 article and found 2 warnings.", SummarySentence.Of(new RunSummary { FileCount = 1, Warnings = 2 }));

    [Fact]
    public void Of_EveryKind_IsOnePlainSentence() => Assert.Equal(
        "Checked 2,000 articles and found 1 error, 1,234 warnings and 2 suggestions in 12 of them; 3 can be fixed automatically.",
        SummarySentence.Of(new RunSummary { FileCount = 2_000, Errors = 1, Warnings = 1_234, Suggestions = 2, Fixable = 3, FilesWithFindings = 12 }));

    [Theory]
    [InlineData(0, 2, "; 2 can be fixed with --unsafe.")]
    [InlineData(1, 0, "; 1 can be fixed automatically.")]
    [InlineData(1, 1, "; 1 can be fixed automatically, 1 more with --unsafe.")]
    public void Of_Fixable_SaysHow(int safe, int likely, string end) => Assert.EndsWith(
        end, SummarySentence.Of(new RunSummary { FileCount = 1, Warnings = 2, Fixable = safe, UnsafelyFixable = likely }), StringComparison.Ordinal);

    [Fact]
    public void Of_Repaired_SaysItFirst() =>
        Assert.Equal("Repaired 2 findings. Checked 1 article and found nothing else to change.", SummarySentence.Of(new RunSummary { FileCount = 1, Repaired = 2 }));

    [Theory]
    [InlineData(1_000, 0, " 1,000 known findings are not shown.")]
    [InlineData(1, 2, " 1 known finding is not shown. 2 known findings are repaired; 'style-lint baseline update' takes them out.")]
    [InlineData(0, 1, " 1 known finding is repaired; 'style-lint baseline update' takes it out.")]
    public void Of_Baseline_SaysWhatItHidesAndWhatIsRepaired(int known, int stale, string end) => Assert.Equal(
        $"Checked 1 article and found nothing to change.{end}", SummarySentence.Of(new RunSummary { FileCount = 1, Known = known, Stale = stale }));
}
