using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using StyleLint.Syntax;

namespace StyleLint.Tests.Syntax.Quotations;

public sealed class QuotationPropertyTests
{
    private static readonly Config _config = PropertyConfig.Of(200);

    private static readonly MarkSet[] _double = [MarkSet.American, MarkSet.Typewriter, MarkSet.German, MarkSet.Danish, MarkSet.French, MarkSet.Swedish];
    private static readonly MarkSet[] _doubleInside = [MarkSet.British, MarkSet.BritishTypewriter];
    private static readonly MarkSet[] _pointing = [MarkSet.American, MarkSet.French];

    [Fact]
    public void Errors_None_InBalancedText() =>
        Prop.ForAll(BalancedText.Articles(MarkSet.All).ToArbitrary(), article => Read(article.Text, article.Marks).IsEmpty).Check(_config);

    /// <summary>Without its first mark a quotation over several paragraphs begins in the second, which nobody can know.</summary>
    [Fact]
    public void Errors_Some_WhereADoubleMarkIsMissing() => CheckDamage(BalancedText.Articles(_double), "<>", (text, at) => text.Remove(at, 1));

    [Fact]
    public void Errors_Some_WhereADoubleMarkIsDoubled() => CheckDamage(BalancedText.Articles(_double), "{<>", (text, at) => text.Insert(at, text[at].ToString()));

    [Fact]
    public void Errors_Some_WhereADoubleMarkIsTurned() => CheckTurned(BalancedText.Articles(_pointing), "{<>");

    [Fact]
    public void Errors_Some_WhereAnInnerDoubleMarkIsMissing() => CheckDamage(BalancedText.Articles(_doubleInside), "[]", (text, at) => text.Remove(at, 1));

    [Fact]
    public void Errors_Some_WhereAnInnerDoubleMarkIsDoubled() =>
        CheckDamage(BalancedText.Articles(_doubleInside), "[]", (text, at) => text.Insert(at, text[at].ToString()));

    [Fact]
    public void Errors_Some_WhereAnInnerDoubleMarkIsTurned() => CheckTurned(BalancedText.Articles([MarkSet.British]), "[]");

    [Fact]
    public void Errors_Some_WhereASingleMarkIsMissing() => CheckDamage(BalancedText.PlainArticles(_doubleInside), "<>", (text, at) => text.Remove(at, 1));

    [Fact]
    public void Errors_Some_WhereASingleMarkIsDoubled() =>
        CheckDamage(BalancedText.PlainArticles(_doubleInside), "{<>", (text, at) => text.Insert(at, text[at].ToString()));

    [Fact]
    public void Errors_Some_WhereASingleMarkIsTurned() => CheckTurned(BalancedText.PlainArticles([MarkSet.British]), "{<>");

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

    private static void CheckTurned(Gen<BalancedArticle> articles, string marks) =>
        CheckDamage(articles, marks, (text, at, set) => text[..at] + set.Turn(text[at]) + text[(at + 1)..]);

    private static void CheckDamage(Gen<BalancedArticle> articles, string marks, Func<string, int, string> damage) =>
        CheckDamage(articles, marks, (text, at, _) => damage(text, at));

    private static void CheckDamage(Gen<BalancedArticle> articles, string marks, Func<string, int, MarkSet, string> damage)
    {
        var damaged =
            from article in articles.Where(article => article.IndexesOf(marks).Count > 0)
            from at in Gen.Elements<int>(article.IndexesOf(marks))
            select (Text: damage(article.Text, at, article.Marks), article.Marks);
        Prop.ForAll(damaged.ToArbitrary(), d => !Read(d.Text, d.Marks).IsEmpty).Check(_config);
    }

    private static ImmutableArray<QuotationError> Read(string text, MarkSet marks) => QuotationReading.Read(text, marks.Locale).Errors;
}
