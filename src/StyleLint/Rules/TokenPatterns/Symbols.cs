namespace StyleLint.Rules.TokenPatterns;

/// <summary>The symbols that every vocabulary has; its own words are numbered from <see cref="FirstWord"/> on.</summary>
internal static class Symbols
{
    public const byte Other = 0;

    /// <summary>A word with a capital letter that its place does not ask for, or in capitals.</summary>
    public const byte Name = 1;
    public const byte Number = 2;

    /// <summary>A letter that stands alone, such as a grade or a label, and is no word of the vocabulary there.</summary>
    public const byte Letter = 3;
    public const byte Code = 4;

    /// <summary>The start or end of a block, or a line break that the reader sees.</summary>
    public const byte Edge = 5;
    public const byte OpeningMark = 6;
    public const byte ClosingMark = 7;

    /// <summary>A sign that no pattern can name.</summary>
    public const byte Sign = 8;
    public const byte Dash = 9;

    /// <summary><c>I</c>, also contracted; a vocabulary has a symbol of its own for it or none.</summary>
    public const byte Pronoun = 10;
    public const int FirstPunctuation = 11;
    public const int FirstWord = FirstPunctuation + 13;

    private const string Punctuation = ",.;:!?…()[]/&";

    /// <summary>How a pattern calls the classes that are not its own.</summary>
    public static int? FindClass(string name) => name switch
    {
        "other" => Other,
        "name" => Name,
        "number" => Number,
        "letter" => Letter,
        "code" => Code,
        _ => null,
    };

    /// <summary>The symbol of a mark as a pattern writes it.</summary>
    public static int? FindMark(char mark) => mark switch
    {
        '$' => Edge,
        '“' => OpeningMark,
        '”' => ClosingMark,
        _ => OfPunctuation(mark) is var symbol && symbol == Sign ? null : symbol,
    };

    /// <summary>The symbol of a character that is neither space, letter nor quotation mark.</summary>
    public static byte OfPunctuation(char c)
    {
        if (c is '—' or '–' or '-' or '―')
            return Dash;
        var index = Punctuation.IndexOf(c);
        return index < 0 ? Sign : (byte)(FirstPunctuation + index);
    }

    public static bool EndsSentence(int symbol) =>
        symbol is Edge || (symbol is >= FirstPunctuation and < FirstWord && ".!?…".Contains(Punctuation[symbol - FirstPunctuation]));
}
