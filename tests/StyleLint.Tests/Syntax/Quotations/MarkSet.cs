namespace StyleLint.Tests.Syntax.Quotations;

/// <summary>How a country or a typewriter draws the marks of the outer and the inner quotation.</summary>
/// <param name="Marks">Outer opening and closing, inner opening and closing.</param>
internal sealed record MarkSet(string Marks, string Locale)
{
    public static MarkSet American { get; } = new("“”‘’", "en-US");

    public static MarkSet British { get; } = new("‘’“”", "en-GB");

    public static MarkSet Typewriter { get; } = new("\"\"''", "en-US");

    public static MarkSet BritishTypewriter { get; } = new("''\"\"", "en-GB");

    public static MarkSet German { get; } = new("„“‚‘", "de");

    public static MarkSet Danish { get; } = new("»«›‹", "da");

    public static MarkSet French { get; } = new("«»“”", "fr");

    public static MarkSet Swedish { get; } = new("””’’", "sv");

    public static IReadOnlyList<MarkSet> All { get; } = [American, British, Typewriter, BritishTypewriter, German, Danish, French, Swedish];

    private bool IsStraight => Marks.Contains('\'');

    /// <summary>One mark for one, so that every place in the grammar is the same place in the text.</summary>
    public string Draw(string grammar)
    {
        var text = IsStraight ? grammar.Replace('’', '\'') : grammar;
        return text.Replace('{', Marks[0]).Replace('<', Marks[0]).Replace('>', Marks[1]).Replace('[', Marks[2]).Replace(']', Marks[3]);
    }

    /// <summary>The mark that points the other way.</summary>
    public char Turn(char mark) => Marks[Marks.IndexOf(mark, StringComparison.Ordinal) ^ 1];
}
