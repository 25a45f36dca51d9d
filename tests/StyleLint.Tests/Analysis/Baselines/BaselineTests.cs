using StyleLint.Analysis.Baselines;
using StyleLint.Diagnostics;
using StyleLint.Tests.Rules;
using StyleLint.Text;

namespace StyleLint.Tests.Analysis.Baselines;

public sealed class BaselineTests
{
    private static readonly DiagnosticDescriptor _rule = RuleTester.Load("id: X1\nextends: existence\nmessage: m.\ntokens: [a]").Descriptor;

    [Fact]
    public void Match_KnownFinding_IsUnchangedWhereverItMoved()
    {
        var matcher = Baseline.Of([Finding('a', "old.md")]).CreateMatcher();

        Assert.Equal(BaselineState.Unchanged, matcher.Match(Finding('a', "new.md")).BaselineState);
        Assert.Equal(BaselineState.New, matcher.Match(Finding('b', "new.md")).BaselineState);
    }

    [Fact]
    public void Match_EntryForOneFinding_DoesNotCoverTwo()
    {
        var matcher = Baseline.Of([Finding('a')]).CreateMatcher();
        matcher.Match(Finding('a'));

        Assert.Equal(BaselineState.New, matcher.Match(Finding('a')).BaselineState);
    }

    [Fact]
    public void ToString_AnyOrder_IsTheSameAndReadsBack()
    {
        Diagnostic[] findings = [Finding('b', "new\nline.md"), Finding('a'), Finding('a')];
        var text = Baseline.Of(findings).ToString();
        var faults = new List<Diagnostic>();

        Assert.Equal(text, Baseline.Of(findings.Reverse()).ToString());
        Assert.Equal(text, Baseline.Parse(SourceText.From(text), faults).ToString());
        Assert.Empty(faults);
    }

    [Fact]
    public void Parse_LineThatIsNoEntry_IsReportedWithItsPlace()
    {
        var faults = new List<Diagnostic>();
        Baseline.Parse(SourceText.From("# comment\n<<<<<<< ours\n"), faults);

        Assert.Equal("<<<<<<< ours", Assert.Single(faults).Source.ToString(faults[0].Span));
    }

    [Fact]
    public void Compare_Merge_PrunesWhatIsStaleAndKeepsWhatWasNotChecked()
    {
        var baseline = Baseline.Of([Finding('a'), Finding('b'), Finding('c', "elsewhere.md")]);
        var comparison = baseline.Compare([Finding('a'), Finding('d')], entry => entry.Path == "a.md");

        Assert.Equal(new string('b', 32), Assert.Single(comparison.Stale).Fingerprint);
        Assert.Equal("a,c", Letters(comparison.Merge(mayGrow: false)));
        Assert.Equal("a,c,d", Letters(comparison.Merge(mayGrow: true)));
    }

    private static string Letters(Baseline baseline) => string.Join(',', baseline.ToString().Split('\n')[1..^1].Select(line => line[0]));

    private static Diagnostic Finding(char letter, string path = "a.md") =>
        new(_rule, SourceText.From("a", path), default) { Fingerprint = new string(letter, 32) };
}
