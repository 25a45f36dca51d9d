using FsCheck;
using FsCheck.Fluent;

namespace StyleLint.Tests.Syntax.Quotations;

/// <summary>Grows articles whose marks are right, from a small grammar of English.</summary>
internal static class BalancedText
{
    private static readonly Gen<string> Word = Gen.Elements(
        "river", "it’s", "don’t", "the giants’ models", "rock ’n’ roll", "the ’90s", "’tis late", "6′ 2″", "Jane’s house", "a well-known road", "dogs");

    /// <summary>With nesting, British or American marks, apostrophes, and quotations over several paragraphs.</summary>
    public static Gen<string> Articles =>
        from style in Gen.Elements(Style.American, Style.British, Style.StraightAmerican)
        from paragraphs in Gen.NonEmptyListOf(Gen.OneOf(Paragraph, LongQuotation))
        select style.Draw(string.Join("\n\n", paragraphs.Append("So it ended.")));

    /// <summary>American, every paragraph closing what it opens and leading into the next with a narrator's words, so that one mark more or less shows.</summary>
    public static Gen<string> Dialogues => Gen.NonEmptyListOf(Paragraph).Select(list => Style.American.Draw(string.Join("\n\n", list)));

    private static Gen<string> Clause =>
        from words in Gen.ListOf(Word, 4)
        select "we know " + string.Join(" and ", words);

    private static Gen<string> Sentence => Gen.OneOf(Clause, Quoted).Select(clause => "Then " + clause + ".");

    private static Gen<string> Quoted => Gen.OneOf(
        Clause.Select(clause => $"he said, <{Capital(clause)},> and left"),
        Clause.Select(clause => $"he said, <{Capital(clause)},> and then, <that {clause},> and left"),
        Clause.Select(clause => $"he said, <They told me, [{Capital(clause)}.]> and left"),
        Clause.Select(clause => $"it was <so-called> peace—<peace>—and {clause}"));

    private static Gen<string> Paragraph => Gen.NonEmptyListOf(Sentence).Select(sentences => string.Join(" ", sentences));

    private static Gen<string> LongQuotation =>
        from paragraphs in Gen.ListOf(Clause.Select(clause => Capital(clause) + "."), 3)
        select string.Join("\n\n", paragraphs.Select(p => "<" + p)) + ">";

    private static string Capital(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..];

    /// <summary>Marks of the outer and the inner quotation; the grammar writes them &lt;so&gt; and [so].</summary>
    private sealed record Style(string Marks)
    {
        public static Style American { get; } = new("“”‘’");

        public static Style British { get; } = new("‘’“”");

        public static Style StraightAmerican { get; } = new("\"\"''");

        public string Draw(string text) => text.Replace('<', Marks[0]).Replace('>', Marks[1]).Replace('[', Marks[2]).Replace(']', Marks[3]);
    }
}
