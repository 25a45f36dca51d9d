using System.Collections.Immutable;
using System.Globalization;

namespace StyleLint.Rules.Patterns;

/// <summary>Classes of characters small enough to be searched for one by one, each character a text of its own.</summary>
internal static class CharacterSets
{
    private static readonly Lazy<ImmutableArray<string>> _currencySigns = new(() => Of(UnicodeCategory.CurrencySymbol));
    private static readonly Lazy<ImmutableArray<string>> _digits = new(() => Of(UnicodeCategory.DecimalDigitNumber));

    public static ImmutableArray<string> CurrencySigns => _currencySigns.Value;

    public static ImmutableArray<string> Digits => _digits.Value;

    private static ImmutableArray<string> Of(UnicodeCategory category) =>
        [.. Enumerable.Range(0, char.MaxValue).Where(code => char.GetUnicodeCategory((char)code) == category).Select(code => ((char)code).ToString())];
}
