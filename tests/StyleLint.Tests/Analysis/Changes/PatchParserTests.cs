using StyleLint.Analysis.Changes;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Tests.Analysis.Changes;

public sealed class PatchParserTests
{
    [Fact]
    public void Parse_AddedAndChangedLines_AreTouched() =>
        Assert.Equal("..x..x.", Touched("@@ -3 +3 @@\n-old\n+new\n@@ -5,0 +6 @@\n+added\n"));

    [Fact]
    public void Parse_ContextLines_AreNotTouched() =>
        Assert.Equal("..x....", Touched("@@ -2,3 +2,3 @@\n before\n-old\n+new\n after\n"));

    [Fact]
    public void Parse_RemovedLines_TouchBothSidesOfTheGap() =>
        Assert.Equal(".xx....", Touched("@@ -3,2 +2,0 @@\n-old\n-old\n"));

    [Fact]
    public void Parse_RemovedLinesThatLookLikeHeaders_AreNotRead() =>
        Assert.Equal("x......", Touched("@@ -1,2 +1 @@\n--- a/b.md\n-++ x\n+new\n"));

    [Fact]
    public void Parse_NoNewlineAtEnd_IsNoLine() =>
        Assert.Equal("......x", Touched("@@ -7 +7 @@\n-old\n\\ No newline at end of file\n+new\n\\ No newline at end of file\n"));

    [Fact]
    public void Parse_QuotedName_IsDecoded() =>
        Assert.Equal("b ü\".md", Assert.Single(PatchParser.Parse("--- a/x\n+++ \"b/b \\303\\274\\\".md\"\n@@ -1 +1 @@\n-a\n+b\n").Files.Keys));

    [Fact]
    public void Parse_DeletedFile_IsNotAmongThem() =>
        Assert.Empty(PatchParser.Parse("--- a/x.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n").Files);

    [Fact]
    public void Parse_Anything_NeverThrows()
    {
        foreach (var odd in new[] { "", "@@ -", "@@ - +\n+a", "+++ ", "+++ \"b/\\3", "@@ -99999999999 +1,99999999999 @@\n+x" })
            Assert.NotNull(PatchParser.Parse(odd));
    }

    [Fact]
    public void CausedAmong_OtherPlaceOnAChangedLine_Counts()
    {
        var source = SourceText.From("one\ntwo\nthree\n");
        var lines = PatchParser.Parse("+++ b/a.md\n@@ -3 +3 @@\n-x\n+three\n").Files["a.md"];
        var finding = EngineDiagnostics.CheckFailed.At(source, new TextSpan(0, 3), "", "");

        Assert.Empty(lines.CausedAmong([finding, finding with { Causes = [new TextSpan(0, 3)] }]));
        Assert.Single(lines.CausedAmong([finding with { RelatedLocations = [new RelatedLocation(new TextSpan(8, 13), "")] }]));
        Assert.Single(lines.CausedAmong([finding with { Causes = [new TextSpan(0, 3), new TextSpan(8, 13)] }]));
    }

    /// <summary>Which of seven lines the hunks touch.</summary>
    private static string Touched(string hunks)
    {
        var source = SourceText.From("1\n2\n3\n4\n5\n6\n7");
        var lines = PatchParser.Parse($"diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n{hunks}").Files["a.md"];
        return string.Concat(Enumerable.Range(0, 7).Select(i =>
            lines.Touch(source, source.GetLine(i)) ? 'x' : '.'));
    }
}
