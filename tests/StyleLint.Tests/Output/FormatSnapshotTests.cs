using StyleLint.Output;

namespace StyleLint.Tests.Output;

public sealed class FormatSnapshotTests
{
    [Fact]
    public Task Text_Sample() => Verify(SampleRun.Write("text"));

    [Fact]
    public Task Line_Sample() => Verify(SampleRun.Write("line"));

    [Fact]
    public Task Json_Sample() => Verify(SampleRun.Write("json"), "json");

    [Fact]
    public Task Sarif_Sample() => Verify(SampleRun.Write("sarif", new OutputOptions { Category = "news" }), "json");

    [Fact]
    public Task Sarif_Suppressed() => Verify(SampleRun.Write("sarif", new OutputOptions { IncludeSuppressed = true }), "json");

    [Fact]
    public Task Sarif_NoFindings() => Verify(SampleRun.Write("sarif", []), "json");
}
