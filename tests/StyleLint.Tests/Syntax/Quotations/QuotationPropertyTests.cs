using FsCheck;
using FsCheck.Fluent;
using StyleLint.Syntax;

namespace StyleLint.Tests.Syntax.Quotations;

public sealed class QuotationPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(200);

    [Fact]
    public void Errors_None_InBalancedText() =>
        Prop.ForAll(BalancedText.Articles.ToArbitrary(), article => QuotationReading.Read(article).Errors.IsEmpty).Check(Config);

    [Fact]
    public void Errors_Some_WhereADoubleMarkIsMissing() => CheckDamage((article, at) => article.Remove(at, 1));

    [Fact]
    public void Errors_Some_WhereADoubleMarkIsDoubled() => CheckDamage((article, at) => article.Insert(at, article[at].ToString()));

    [Fact]
    public void Errors_Some_WhereADoubleMarkIsTurned() =>
        CheckDamage((article, at) => article[..at] + (article[at] == '“' ? '”' : '“') + article[(at + 1)..]);

    [Fact]
    public void Weighed_GrowsWithTheMarks()
    {
        var weighed = Weigh("“He said, ‘It’s the giants’ job.’” ", 200);
        Assert.InRange(Weigh("“He said, ‘It’s the giants’ job.’” ", 2_000), 9 * weighed, 11 * weighed);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("‘ ")]
    [InlineData("a' ")]
    [InlineData("“‘")]
    [InlineData("\" '")]
    public void Weighed_IsBounded_WhateverTheMarks(string marks)
    {
        const int Count = 2_000;
        var mostForOne = MarkReader.Width * 2 * (MarkReader.DeepestNesting + 3);
        Assert.InRange(Weigh(marks, Count), 1, Count * marks.Length * mostForOne);
    }

    private static int Weigh(string text, int times) => QuotationReading.Read(string.Concat(Enumerable.Repeat(text, times))).Weighed;

    private static void CheckDamage(Func<string, int, string> damage)
    {
        var damaged =
            from article in BalancedText.Dialogues.Where(article => article.Contains('“'))
            let marks = Enumerable.Range(0, article.Length).Where(i => article[i] is '“' or '”').ToArray()
            from at in Gen.Elements(marks)
            select damage(article, at);
        Prop.ForAll(damaged.ToArbitrary(), text => !QuotationReading.Read(text).Errors.IsEmpty).Check(Config);
    }
}
