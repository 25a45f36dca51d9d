using System.Buffers;
using System.Globalization;
using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// In a text that a pattern requires, these stand for any character of their class. Each is one of that class itself, so rare that
/// nothing else is meant by it.
/// </summary>
internal static class AnyCharacter
{
    /// <summary>A digit of Lanna.</summary>
    public const char Digit = '\u1A80';

    /// <summary>The sign of the Mongolian tögrög.</summary>
    public const char CurrencySign = '\u20AE';

    /// <summary>The space of Ogham.</summary>
    public const char Space = '\u1680';

    public const char Letter = CharacterClasses.LetterSign;

    /// <summary>What stands before the first character of a text.</summary>
    public const char Start = CharacterClasses.StartSign;

    /// <summary>No character: before it stands no letter, for a word begins behind it.</summary>
    public const char WordStart = '\u0004';

    /// <summary>Whether a character is what stands in a required text, or one of the class that stands there.</summary>
    public static bool Includes(char required, char c) => required switch
    {
        Digit => char.IsDigit(c),
        CurrencySign => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol,
        Space => char.IsWhiteSpace(c),
        Letter => char.IsLetter(c),
        _ => required == c || char.ToUpperInvariant(required) == char.ToUpperInvariant(c),
    };

    public static SearchValues<char> All { get; } = SearchValues.Create([Digit, CurrencySign, Space, Letter, Start]);
}
