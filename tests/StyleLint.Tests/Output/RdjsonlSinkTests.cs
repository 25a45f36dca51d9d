using System.Text.Json;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Tests.Output;

public sealed class RdjsonlSinkTests
{
    [Theory]
    [InlineData("a [|bad|] word", 3, 6)]
    [InlineData("日本 [|bad|]", 8, 11)]
    [InlineData("🚀[|é|]", 5, 7)]
    [InlineData("first\n\tline [|bad|]", 7, 10)]
    public void Write_Range_CountsBytes(string marked, int start, int end)
    {
        var markup = Markup.Parse(marked);
        using var line = Write(new Diagnostic(SampleRun.Plain, SourceText.From(markup.Text, "a.md"), markup.Spans[0]));
        var range = line.RootElement.GetProperty("location").GetProperty("range");
        Assert.Equal(start, range.GetProperty("start").GetProperty("column").GetInt32());
        Assert.Equal(end, range.GetProperty("end").GetProperty("column").GetInt32());
    }

    [Fact]
    public void Write_FixWithSeveralChanges_IsOneSuggestion()
    {
        var markup = Markup.Parse("say [|“|]yes[|“|] now");
        var fix = new Fix("Turn the marks.", FixSafety.Safe, [new TextChange(markup.Spans[0], "«"), new TextChange(markup.Spans[1], "»")]);
        using var line = Write(new Diagnostic(SampleRun.Plain, SourceText.From(markup.Text, "a.md"), markup.Spans[0]) { Fixes = [fix] });
        var suggestion = Assert.Single(line.RootElement.GetProperty("suggestions").EnumerateArray());
        Assert.Equal("«yes»", suggestion.GetProperty("text").GetString());
        Assert.Equal(5, suggestion.GetProperty("range").GetProperty("start").GetProperty("column").GetInt32());
        Assert.Equal(14, suggestion.GetProperty("range").GetProperty("end").GetProperty("column").GetInt32());
    }

    private static JsonDocument Write(Diagnostic diagnostic) => JsonDocument.Parse(SampleRun.Write("rdjsonl", [diagnostic]));
}
