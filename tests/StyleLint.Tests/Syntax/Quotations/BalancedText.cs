using FsCheck;
using FsCheck.Fluent;

namespace StyleLint.Tests.Syntax.Quotations;

/// <summary>Grows articles whose marks are right, from a small grammar of English.</summary>
internal static class BalancedText
{
    private static readonly Gen<string> _word = Gen.Elements(
        "river", "it’s", "don’t", "the giants’ models", "rock ’n’ roll", "the ’90s", "’tis late", "6′ 2″", "Jane’s house", "a well-known road", "dogs");

    private static readonly Gen<string> _plainWord = Gen.Elements("river", "it’s", "don’t", "6′ 2″", "Jane’s house", "a well-known road", "dog");

    /// <summary>With nesting, apostrophes of every kind, and quotations over several paragraphs.</summary>
    public static Gen<BalancedArticle> Articles(IReadOnlyList<MarkSet> sets) => Grow(sets, _word);

    /// <summary>Without the apostrophes that a single mark can be taken for.</summary>
    public static Gen<BalancedArticle> PlainArticles(IReadOnlyList<MarkSet> sets) => Grow(sets, _plainWord);

    /// <summary>A narrator speaks before, after and between the quotations, so that one mark more or less shows.</summary>
    private static Gen<BalancedArticle> Grow(IReadOnlyList<MarkSet> sets, Gen<string> word) =>
        from marks in Gen.Elements<MarkSet>(sets)
        from paragraphs in Gen.NonEmptyListOf(Gen.OneOf(Paragraph(word), LongQuotation(word)))
        select new BalancedArticle(string.Join("\n\n", paragraphs.Append("So it ended.")), marks);

    private static Gen<string> Clause(Gen<string> word) =>
        from words in Gen.ListOf(word, 4)
        select "we know " + string.Join(" and ", words);

    private static Gen<string> Sentence(Gen<string> word) => Gen.OneOf(Clause(word), Quoted(Clause(word))).Select(clause => "Then " + clause + ".");

    private static Gen<string> Quoted(Gen<string> clause) => Gen.OneOf(
        clause.Select(c => $"he said, <{Capital(c)},> and left"),
        clause.Select(c => $"he said, <{Capital(c)},> and then, <that {c},> and left"),
        clause.Select(c => $"he said, <They told me, [{Capital(c)}.]> and left"),
        clause.Select(c => $"he said, <They told me, [{Capital(c)},] and I said, [{Capital(c)}!]> and left"),
        clause.Select(c => $"it was <so-called> peace—<peace>—and {c}"));

    private static Gen<string> Paragraph(Gen<string> word) => Gen.NonEmptyListOf(Sentence(word)).Select(sentences => string.Join(" ", sentences));

    private static Gen<string> LongQuotation(Gen<string> word) =>
        from paragraphs in Gen.ListOf(Clause(word).Select(clause => Capital(clause) + "."), 3)
        select "So he began.\n\n{" + string.Join("\n\n<", paragraphs) + ">\n\nSo he spoke.";

    private static string Capital(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..];
}
