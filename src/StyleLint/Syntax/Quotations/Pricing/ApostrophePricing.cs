namespace StyleLint.Syntax;

/// <summary>What it costs to read a single mark as an apostrophe.</summary>
internal static class ApostrophePricing
{
    public static Price Of(MarkPlace place, MarkConventions conventions)
    {
        if (place.Glyph.Family == MarkFamily.DoubleQuote && place.Glyph.Style is MarkStyle.Straight or MarkStyle.Curly && IsInContraction(place))
            return new Price(30, QuotationErrorKind.Substitute);
        if (!place.Glyph.IsSingle || place.Glyph.Style == MarkStyle.Low)
            return Price.Never;
        var price = Plain(place, conventions);
        return place.Glyph switch
        {
            { Style: MarkStyle.Prime or MarkStyle.Accent } => place.TouchesLetters ? new Price(40, QuotationErrorKind.Substitute) : Price.Never,
            { Direction: MarkDirection.Opening } => Turned(place, price),
            _ => price,
        };
    }

    /// <summary>Whether the text goes on with the figures of a year that lost its century: 90s, 68.</summary>
    public static bool IsDecade(ReadOnlySpan<char> text) =>
        text.Length >= 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1])
        && (text.Length == 2 || text[2] == 's' || !char.IsLetterOrDigit(text[2]))
        && !(text.Length > 3 && text[2] is ',' or '.' or '%' && (text[2] == '%' || char.IsAsciiDigit(text[3])));

    /// <summary>Whether a word that lost its head follows, rather than one that starts speech.</summary>
    public static bool IsHead(MarkPlace place) =>
        Elisions.IsElided(place.WordAfter) && !(Elisions.IsElidedToWord(place.WordAfter) && place.MayStartSpeech);

    private static Price Plain(MarkPlace place, MarkConventions conventions)
    {
        if (place.TouchesLetters)
            return default;
        var isWordBefore = place.Before is Neighbor.Letter or Neighbor.Digit;
        return place.After switch
        {
            Neighbor.Letter or Neighbor.Digit when isWordBefore => default,
            Neighbor.Letter when Elisions.IsSuffix(place.WordAfter) && (place.Before is Neighbor.Stop or Neighbor.Closing || IsEndOfName(place) || IsBlankedName(place)) => new Price(3),
            Neighbor.Letter or Neighbor.Digit
                when place.Before == Neighbor.Space && (!conventions.IsDialect || place.WordAfter is "t") && !IsQuotedLetter(place)
                    && Elisions.IsContraction(place.WordBeforeSpace, place.WordAfter) => Parted(30),
            Neighbor.Letter or Neighbor.Digit => new Price(Leading(place, conventions)),
            Neighbor.Space when isWordBefore && Elisions.IsSuffix(place.WordAfterSpace) => Parted(30),
            Neighbor.Space when place.Before == Neighbor.Space => BetweenSpaces(place),
            _ => new Price(Trailing(place, conventions)),
        };
    }

    /// <summary>Of a brand or a language: Disney+, Go*, C#.</summary>
    private static bool IsEndOfName(MarkPlace place) =>
        place.CharBefore is '+' or '#' or '*' or '™' or '®' && place.Span.Start > 1 && place.Text[place.Span.Start - 2] is var c && (char.IsLetter(c) || c == '+');

    /// <summary>Of a name that is not told: the Bishop of N----'s house, Lord B——’s.</summary>
    private static bool IsBlankedName(MarkPlace place)
    {
        if (place.WordAfter is not "s")
            return false;
        var before = place.Text.AsSpan(0, place.Span.Start);
        var name = before.TrimEnd("-–—");
        return before.Length > name.Length && name is [.., >= 'A' and <= 'Z'];
    }

    /// <summary>Whether a mark closes behind the letters: 's', 'm'.</summary>
    private static bool IsQuotedLetter(MarkPlace place) => place.Ahead[place.WordAfter.Length..] is ['\'' or '’', ..];

    /// <summary>can"t; an s may also follow what is quoted: two "A"s.</summary>
    private static bool IsInContraction(MarkPlace place) =>
        place.TouchesLetters && Elisions.IsContraction(place.WordBefore, place.WordAfter)
        && (place.WordAfter is not "s" || Elisions.IsContracted(place.WordBefore));

    /// <summary>
    /// An opening mark is a wrong apostrophe only where it can be nothing but an apostrophe; between other letters it is an okina or an ayin.
    /// </summary>
    private static Price Turned(MarkPlace place, Price price)
    {
        if (place.TouchesLetters)
            return Elisions.IsSuffix(place.WordAfter) ? Wrong(40) : new Price(place.WordAfter.Length > 3 && place.WordBefore.Length > 1 ? 45 : 0);
        if (price.Error != QuotationErrorKind.None)
            return price;
        if (place.After is Neighbor.Letter or Neighbor.Digit)
        {
            var isElision = IsHead(place) || IsDecade(place.Ahead);
            return isElision || place.Before == Neighbor.Digit ? Wrong(40) : Wrong(120);
        }
        return place.Before == Neighbor.Letter ? Wrong(40 + price.Cost) : Price.Never;
    }

    private static Price BetweenSpaces(MarkPlace place)
    {
        var before = place.WordBeforeSpace;
        if (before.Length > 0 && Elisions.IsSuffix(place.WordAfterSpace))
            return Parted(30);
        var isPossessive = before.Length > 1 && before[^1] is 's' or 'S' && place.WordAfterSpace.Length > 0;
        return isPossessive ? Parted(45) : Price.Never;
    }

    /// <summary>Before a word that lost its head.</summary>
    private static int Leading(MarkPlace place, MarkConventions conventions)
    {
        var word = place.WordAfter;
        var isCurly = place.Glyph.Style == MarkStyle.Curly;
        if (place.Before is Neighbor.Stop or Neighbor.Closing)
            return 100;
        if (IsDecade(place.Ahead) || (isCurly ? Elisions.IsElided(word) : IsHead(place)))
            return 3;
        // Beside speech a mark of an article that sets speech in single marks rather quotes.
        if (conventions is { QuotesWithSingle: true, IsDialect: false } && place.MayStartSpeech && !(isCurly && char.IsUpper(place.CharAfter)))
            return isCurly ? 95 : 110;
        var mayLackConsonant = !word.IsEmpty && IsVowel(word[0]) && word is not ("I" or "i");
        if (Elisions.IsFunctionWord(word) && !(isCurly && mayLackConsonant))
            return isCurly ? 95 : 120;
        if (!word.IsEmpty && char.IsUpper(word[0]))
            return mayLackConsonant || isCurly || conventions.IsDialect ? 35 : place.WordBeforeSpace.IsEmpty ? 110 : 60;
        if (isCurly && conventions is { QuotesWithSingle: false, IsDialect: false } && !mayLackConsonant && IsBetweenMarks(place))
            return 95;
        return conventions.IsDialect || mayLackConsonant ? (isCurly ? 5 : 25) : !isCurly ? 95 : conventions.QuotesWithSingle ? 40 : 5;
    }

    /// <summary>Whether the word ends in such a mark, too, and lost no tail: ’brave’.</summary>
    private static bool IsBetweenMarks(MarkPlace place)
    {
        var word = place.WordAfter;
        var ahead = place.Ahead;
        return ahead[word.Length..] is ['’', .. var rest] && (rest.IsEmpty || !char.IsLetterOrDigit(rest[0])) && !Elisions.IsClipped(word);
    }

    /// <summary>Behind a plural, or a word that lost its tail.</summary>
    private static int Trailing(MarkPlace place, MarkConventions conventions)
    {
        var word = place.WordBefore;
        if (place.Before == Neighbor.Stop)
            return word.IsEmpty && place.CharBefore == '.' && IsInitialism(place) ? 60 : 120;
        if (place.Before == Neighbor.Closing && place.CharAfter == ' ' && place.Span.Start > 1 && place.Text[place.Span.Start - 2] == 's')
            return 20;
        if (place.Before is not (Neighbor.Letter or Neighbor.Digit) || word.IsEmpty)
            return 120;
        if (word[^1] is 's' or 'S' or 'x' or 'z' || Elisions.IsClipped(word) || IsInsideWord(place) || place.WordAfterSpace is "sake")
            return 5;
        var isPrefixed = place.Span.Start > word.Length && place.Text[place.Span.Start - word.Length - 1] == '-';
        if (Elisions.IsWhole(word) && !isPrefixed)
            return 115;
        return conventions is { QuotesWithSingle: true, IsDialect: false } && word.Length > 2 ? 95 : place.Glyph.Style == MarkStyle.Curly ? 15 : 25;
    }

    private static bool IsInitialism(MarkPlace place) =>
        place.Span.Start >= 4 && char.IsUpper(place.Text[place.Span.Start - 2]) && place.Text[place.Span.Start - 3] == '.';

    /// <summary>Nor’-west.</summary>
    private static bool IsInsideWord(MarkPlace place) => place.Ahead is ['-', >= 'a' and <= 'z', ..];

    private static bool IsVowel(char c) => char.ToLowerInvariant(c) is 'a' or 'e' or 'i' or 'o' or 'u';

    private static Price Parted(int cost) => new(cost, QuotationErrorKind.SpacedApostrophe);

    private static Price Wrong(int cost) => new(cost, QuotationErrorKind.WrongApostrophe);
}
