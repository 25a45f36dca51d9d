using System.Text;
using StyleLint.Diagnostics;
using StyleLint.Output.Sarif;
using StyleLint.Text;

namespace StyleLint.Tests.Output.Sarif;

public sealed class SarifMergerTests
{
    [Theory]
    [InlineData(20, 1)]
    [InlineData(20, 3)]
    [InlineData(200, 4)]
    public void Merge_Parts_GivesTheFileOfOneRun(int perFile, int parts)
    {
        var findings = MakeFindings(files: 40, perFile);
        var logs = Enumerable.Range(0, parts).Select(part => SampleRun.Write("sarif", findings.Where(f => f.Source.Path[5] % parts == part)));

        Assert.Equal(SampleRun.Write("sarif", findings), Merge([.. logs]));
    }

    [Fact]
    public void Merge_RulesThatDifferByPart_AreJoinedAndIndexedAnew()
    {
        var findings = MakeFindings(files: 2, perFile: 4);
        var spacing = SampleRun.Description with { Descriptors = [SampleRun.Spacing] };
        var plain = SampleRun.Description with { Descriptors = [SampleRun.Plain] };
        var logs = new[]
        {
            SampleRun.Write("sarif", findings.Where(f => f.Descriptor == SampleRun.Plain && f.Source.Path.StartsWith("f%100", StringComparison.Ordinal)), description: plain),
            SampleRun.Write("sarif", findings.Where(f => f.Descriptor == SampleRun.Spacing && f.Source.Path.StartsWith("f%101", StringComparison.Ordinal)), description: spacing),
        };

        var both = SampleRun.Description with { Descriptors = [SampleRun.Spacing, SampleRun.Plain] };
        var expected = findings.Where(f => (f.Descriptor == SampleRun.Plain) == f.Source.Path.StartsWith("f%100", StringComparison.Ordinal));
        Assert.Equal(SampleRun.Write("sarif", expected, description: both), Merge(logs));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1, 2]")]
    [InlineData("{\"runs\": [{}]}")]
    public void Merge_OtherFile_IsNamed(string text)
    {
        var fault = Assert.Throws<FormatException>(() => SarifMerger.Merge([("odd.sarif", text)], Stream.Null));

        Assert.Equal("'odd.sarif' is no SARIF file that style-lint wrote.", fault.Message);
    }

    private static string Merge(string[] logs)
    {
        using var merged = new MemoryStream();
        SarifMerger.Merge([.. logs.Select((log, i) => ($"{i}.sarif", log))], merged);
        return Encoding.UTF8.GetString(merged.ToArray());
    }

    private static Diagnostic[] MakeFindings(int files, int perFile) =>
    [
        .. from file in Enumerable.Range(0, files)
           let source = SourceText.From(new string('a', perFile), $"f%{100 + file} ü.md")
           from at in Enumerable.Range(0, perFile)
           let rule = at % 3 == 0 ? SampleRun.Spacing : SampleRun.Plain
           select new Diagnostic(rule, source, TextSpan.FromLength(at, 1)) { Arguments = ["b", "a"] },
    ];
}
