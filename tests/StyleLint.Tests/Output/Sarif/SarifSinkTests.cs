using System.IO.Compression;
using System.Text;
using System.Text.Json;
using StyleLint.Diagnostics;
using StyleLint.Output;
using StyleLint.Text;

namespace StyleLint.Tests.Output.Sarif;

public sealed class SarifSinkTests
{
    [Fact]
    public void Write_Sample_KeepsTheContract()
    {
        var run = SarifContract.Check(SampleRun.Write("sarif"), SampleRun.Diagnostics);
        Assert.Equal(3, run.GetProperty("results").GetArrayLength());
        Assert.False(run.TryGetProperty("automationDetails", out _));
    }

    [Fact]
    public void Write_Hostile_KeepsTheContract() =>
        SarifContract.Check(SampleRun.Write("sarif", HostileRun.Diagnostics), HostileRun.Diagnostics);

    [Fact]
    public void Write_IncludeSuppressed_EveryResultSays()
    {
        var run = SarifContract.Check(SampleRun.Write("sarif", new OutputOptions { IncludeSuppressed = true }), SampleRun.Diagnostics);
        var suppressions = run.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("suppressions").GetArrayLength());
        Assert.Equal([0, 0, 1, 0], suppressions);
    }

    [Fact]
    public void Write_SentenceFingerprints_TakeTheLinesPlace()
    {
        using var log = JsonDocument.Parse(SampleRun.Write("sarif", new OutputOptions { SentenceFingerprints = true }));
        var first = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("partialFingerprints");
        Assert.Equal(SampleRun.Diagnostics[0].Fingerprint, first.GetProperty("primaryLocationLineHash").GetString());
    }

    [Fact]
    public void Write_EngineDiagnostic_IsNotificationWithDescriptor()
    {
        using var log = JsonDocument.Parse(SampleRun.Write("sarif"));
        var run = log.RootElement.GetProperty("runs")[0];
        var notification = Assert.Single(run.GetProperty("invocations")[0].GetProperty("toolConfigurationNotifications").EnumerateArray());
        var descriptor = notification.GetProperty("descriptor");
        var declared = run.GetProperty("tool").GetProperty("driver").GetProperty("notifications")[descriptor.GetProperty("index").GetInt32()];
        Assert.Equal("SL9004", descriptor.GetProperty("id").GetString());
        Assert.Equal("SL9004", declared.GetProperty("id").GetString());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void End_NothingCheckedAndFailure_IsUnsuccessful()
    {
        using var stream = new MemoryStream();
        var sink = OutputFormats.Find("sarif")!.Open(stream, new OutputOptions());
        sink.Begin(SampleRun.Description);
        sink.Write(SampleRun.Diagnostics[^1]);
        sink.End(new RunSummary { ExitCode = 2 });
        using var log = JsonDocument.Parse(stream.ToArray());
        Assert.False(log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void Write_SixThousand_KeepsTheWorstFirst()
    {
        var diagnostics = Many(6_000).ToList();
        var sarif = SampleRun.Write("sarif", diagnostics);
        using var log = JsonDocument.Parse(sarif);
        var run = log.RootElement.GetProperty("runs")[0];
        var levels = run.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("level").GetString()).ToList();
        var notice = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString();

        Assert.Equal(5_000, levels.Count);
        Assert.Equal(levels.OrderBy(l => l is "error" ? 0 : l is "warning" ? 1 : 2), levels);
        Assert.Equal(diagnostics.Count(d => d.Severity == Severity.Error), levels.Count(l => l is "error"));
        Assert.Equal("The 5,000 most severe findings are here; 1,000 more were left out.", notice);
        Assert.InRange(CompressedLength(sarif), 1, 10_000_000);
    }

    [Fact]
    public void Write_TwelveThousand_CountsAllThatWereLeftOut() =>
        Assert.Contains("7,000 more were left out", SampleRun.Write("sarif", Many(12_000)), StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Many(int count)
    {
        var source = SourceText.From(string.Concat(Enumerable.Range(0, count).Select(i => $"Line {i} cost us$ {i}bn.\n")), "many.md");
        DiagnosticDescriptor[] descriptors = [SampleRun.Spacing, SampleRun.Plain, SampleRun.Unclosed];
        for (var i = 0; i < count; i++)
            yield return new Diagnostic(descriptors[i % 3], source, source.GetLine(i)) { Arguments = ["a", "b"] };
    }

    private static long CompressedLength(string text)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(Encoding.UTF8.GetBytes(text));
        return stream.Length;
    }
}
