using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using StyleLint.Configuration.Vale;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Tests.Configuration.Vale;

public sealed class IniReaderTests
{
    [Theory]
    [InlineData("A = b", " A=b")]
    [InlineData("A: b", " A=b")]
    [InlineData("A=b=c", " A=b=c")]
    [InlineData("  A =   b  \r\nC=d", " A=b|C=d")]
    [InlineData("# no\n; no\n\nA = b # a remark", " A=b")]
    [InlineData("A = b#c ; a remark", " A=b#c")]
    [InlineData("A = 'b c'\nD = \"e # f\"", " A=b c|D=\"e")]
    [InlineData("[*.md]\nA = b\n[*.{md,txt}]\nC.D = NO", "*.md A=b|*.{md,txt} C.D=NO")]
    [InlineData("A = b, \\\n    c", " A=b, c")]
    [InlineData("A =", " A=")]
    public void Read_Lines_GiveKeysAndValues(string text, string expected)
    {
        var entries = Read(text, out var faults);

        var sections = entries.GroupBy(e => e.Section?.Value ?? "").Select(s => $"{s.Key} {string.Join('|', s.Select(e => $"{e.Key.Value}={e.Text.Value}"))}");
        Assert.Equal(expected.Replace("|*", "§*", StringComparison.Ordinal), string.Join('§', sections));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("A = [|b|], [|c d|],, [|e|]")]
    [InlineData("A = [|b|], \\\n  [|c|]")]
    [InlineData(@"A = [|x\,y|], [|(z\)|]")]
    public void Items_EachKnowsItsPlace(string marked)
    {
        var (text, spans) = Markup.Parse(marked);
        Assert.Equal(spans, Assert.Single(Read(text, out _)).Items.Select(item => item.Span));
    }

    [Fact]
    public void Items_EscapedComma_IsAComma() => Assert.Equal(["x,y", @"\d"], Assert.Single(Read(@"A = x\,y, \d", out _)).Items.Select(item => item.Value));

    [Theory]
    [InlineData("A = b\n[|what is this|]\nC = d")]
    [InlineData("[|= b|]")]
    public void Read_AnyOtherLine_IsReportedAndPassedOver(string marked)
    {
        var (text, spans) = Markup.Parse(marked);
        Read(text, out var faults);
        Assert.Equal(spans, faults.Select(fault => fault.Span));
    }

    [Fact]
    public void Items_PartsInAnyOrder_StandInTheSource()
    {
        var texts = Gen.Elements("a", "b c", "=", ":", ",", "\\", "\n", "\r\n", " ", " #", "\"", "[", "]", "`").ArrayOf(16).Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var items = Read(text, out _).SelectMany(entry => entry.Items);
            Assert.All(items, item => Assert.Equal(item.Value[0], text[item.Span.Start] is '\\' && item.Value[0] == ',' ? ',' : text[item.Span.Start]));
        }).Check(PropertyConfig.Of(1_000));
    }

    private static ImmutableArray<IniEntry> Read(string text, out List<Diagnostic> faults)
    {
        faults = [];
        return new IniReader(new YamlFile(SourceText.From(text), EngineDiagnostics.InvalidSettings), faults).Read();
    }
}
