using System.Text;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Tests.Output;

public sealed class MarkdownSinkTests
{
    [Fact]
    public void Write_ManyFindings_StaysUnderGitHubsLimit()
    {
        var source = SourceText.From(string.Concat(Enumerable.Repeat("日本の線\n", 10_000)), "日本.md");
        var diagnostics = Enumerable.Range(0, 10_000).Select(i => new Diagnostic(SampleRun.Spacing, source, source.GetLine(i)) { Arguments = ["日本の線", "y"] });
        var page = SampleRun.Write("markdown", diagnostics);
        var rows = page.Split('\n').Count(l => l.StartsWith("| [", StringComparison.Ordinal));

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 900_000, 1_000_000);
        Assert.EndsWith($"\n{10_000 - rows:N0} more findings did not fit on this page.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MarkupInProse_IsShownAsItIs()
    {
        var source = SourceText.From("x", "a|b.md");
        var page = SampleRun.Write("markdown", [new Diagnostic(SampleRun.Spacing, source, new TextSpan(0, 1)) { Arguments = ["<b>|`*_", "[a](b)@x$y$"] }]);
        Assert.Contains(@"### a\|b.md", page, StringComparison.Ordinal);
        Assert.Contains(@"Write '&lt;b\>\|\`\*\_', not '\[a\](b)@<!-- -->x&#36;y&#36;'.", page, StringComparison.Ordinal);
    }
}
