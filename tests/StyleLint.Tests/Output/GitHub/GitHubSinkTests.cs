using StyleLint.Diagnostics;
using StyleLint.Output;
using StyleLint.Text;

namespace StyleLint.Tests.Output.GitHub;

public sealed class GitHubSinkTests
{
    [Fact]
    public void Write_PathAndMessage_AreEscapedOnce()
    {
        var source = SourceText.From("100%,\r\n::x", "a,b:50%.md");
        var command = Write(new Diagnostic(SampleRun.Spacing, source, new TextSpan(0, 4)) { Arguments = ["100%25", "a:b,c"] });
        Assert.Equal(
            ["::error file=a%2Cb%3A50%25.md,line=1,endLine=1,col=1,endColumn=5,title=SL1001 Currency.Spacing::Write '100%2525', not 'a:b,c'."], command);
    }

    [Fact]
    public void Write_SpanOverLines_HasNoColumns()
    {
        var source = SourceText.From("a\nb\n", "a.md");
        var command = Write(new Diagnostic(SampleRun.Spacing, source, new TextSpan(0, 3)) { Arguments = ["x", "y"] });
        Assert.StartsWith("::error file=a.md,line=1,endLine=2,title=", Assert.Single(command), StringComparison.Ordinal);
    }

    [Fact]
    public void End_MoreThanTenOfAKind_ChangedLinesFirstAndTheRestCounted()
    {
        var source = SourceText.From(string.Concat(Enumerable.Repeat("line\n", 30)), "a.md");
        var diagnostics = Enumerable.Range(0, 30).Select(i => new Diagnostic(i < 3 ? SampleRun.Spacing : SampleRun.Plain, source, source.GetLine(i))
        {
            Arguments = ["x", "y"],
        });
        var lines = SampleRun.Write("github", diagnostics, new OutputOptions { IsChanged = d => d.Source.GetLinePosition(d.Span.Start).Line >= 27 })
            .TrimEnd('\n').Split('\n');

        Assert.Equal(3 + 10 + 1, lines.Length);
        Assert.All(lines[..3], line => Assert.StartsWith("::error", line, StringComparison.Ordinal));
        Assert.StartsWith("::notice file=a.md,line=28,", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("::notice file=a.md,line=4,", lines[6], StringComparison.Ordinal);
        Assert.Equal("Not shown as annotations, since GitHub shows ten of a kind: 17 suggestions more.", lines[^1]);
    }

    private static string[] Write(Diagnostic diagnostic) => SampleRun.Write("github", [diagnostic]).TrimEnd('\n').Split('\n');
}
