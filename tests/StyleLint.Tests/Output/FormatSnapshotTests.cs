using StyleLint.Output;

namespace StyleLint.Tests.Output;

public sealed class FormatSnapshotTests
{
    [Fact]
    public Task Text_Sample() => Verify(SampleRun.Write("text"));

    [Fact]
    public Task Text_NoFindings() => Verify(SampleRun.Write("text", []));

    [Fact]
    public Task Text_Color() => Verify(SampleRun.Write("text", new OutputOptions { Color = true }));

    [Fact]
    public Task Line_Sample() => Verify(SampleRun.Write("line"));

    [Fact]
    public Task Json_Sample() => Verify(SampleRun.Write("json"), "json");

    [Fact]
    public Task Sarif_Sample() => Verify(SampleRun.Write("sarif", new OutputOptions { Category = "news" }), "json");

    [Fact]
    public Task Sarif_Suppressed() => Verify(SampleRun.Write("sarif", new OutputOptions { IncludeSuppressed = true }), "json");

    [Fact]
    public Task Sarif_OneFinding() => Verify(SampleRun.Write("sarif", SampleRun.Diagnostics.Take(1)), "json");

    [Fact]
    public Task Sarif_NoFindings() => Verify(SampleRun.Write("sarif", []), "json");

    [Fact]
    public Task GitHub_Sample() => Verify(SampleRun.Write("github"));

    [Fact]
    public Task Markdown_Sample() => Verify(SampleRun.Write("markdown"), "md");

    [Fact]
    public Task Rdjsonl_Sample() => Verify(SampleRun.Write("rdjsonl"));

    [Fact]
    public Task GitLab_Sample() => Verify(SampleRun.Write("gitlab"), "json");

    [Fact]
    public Task Checkstyle_Sample() => Verify(SampleRun.Write("checkstyle"), "xml");

    [Fact]
    public Task JUnit_Sample() => Verify(SampleRun.Write("junit"), "xml");

    [Fact]
    public Task JUnit_NoFindings() => Verify(SampleRun.Write("junit", []), "xml");
}
