using StyleLint.Accuracy;
using StyleLint.Diagnostics;
using StyleLint.Tests.Output;
using StyleLint.Text;

namespace StyleLint.Tests.Accuracy;

public sealed class JudgeTests
{
    [Theory]
    [InlineData("currency_space_after", "SL1001", "by [|$ 3|] or so", "$ 3", true)]
    [InlineData("currency_space_after", "SL1302", "by [|$ 3|] or so", "$ 3", false)]
    [InlineData("space_doubled", "SL1306", "[|a|] word eight letters on  here", "  ", false)]
    [InlineData("space_doubled", "SL1306", "a [|word|] five  here", "  ", true)]
    [InlineData("quote_doubled", "SL1101", "[|“|]A mark at one end of a line and one at the other”", "”", true)]
    [InlineData("quote_doubled", "SL1101", "[|“|]A mark on one line\nand one on the next”", "”", false)]
    [InlineData("space_doubled", "SL1306", "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀 a[|  |]b", "  ", true)]
    public void Finds_WhatFitsAndIsNear(string kind, string rule, string marked, string damaged, bool finds)
    {
        var (text, spans) = Markup.Parse(marked);
        var diagnostic = new Diagnostic(SampleRun.Describe(rule, "Pack.Name", Severity.Warning, "So."), SourceText.From(text), spans[0]);

        Assert.Equal(finds, Judge.Finds(diagnostic, DamageAt(kind, text, text.IndexOf(damaged, StringComparison.Ordinal), damaged)));
    }

    private static Damage DamageAt(string kind, string text, int index, string damaged)
    {
        var position = SourceText.From(text).GetLinePosition(index);
        var offset = text[..index].EnumerateRunes().Count();
        return new Damage("defective/a.txt", kind, position.Line + 1, 1, offset, damaged.Length, "", damaged, IsHard: false);
    }
}
