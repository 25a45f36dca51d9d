using System.Globalization;
using System.Text.RegularExpressions;
using Humanizer;

namespace StyleLint.Rules.Actions;

/// <summary>Numbers in words and in figures.</summary>
internal static partial class NumberWords
{
    private const int Largest = 999_999;

    /// <summary>The culture goes in by name: without it the words would follow the machine.</summary>
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");

    private static readonly Dictionary<string, int> _values = Values();

    /// <summary>12 becomes twelve, 1,200 one thousand two hundred.</summary>
    public static string ToWords(string text) => Figures().Replace(text, match =>
        int.TryParse(match.ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number <= Largest
            ? number.ToWords(addAnd: false, _english)
            : match.Value);

    /// <summary>twelve becomes 12, one thousand two hundred 1200; words that are no number stay.</summary>
    public static string ToDigits(string text) => Words().Replace(text, match =>
    {
        var number = 0;
        var group = 0;
        foreach (var word in match.Value.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var value = _values[word];
            if (value == 1000)
                (number, group) = (number + (Math.Max(group, 1) * value), 0);
            else
                group = value == 100 ? Math.Max(group, 1) * value : group + value;
        }
        return (number + group).ToString(CultureInfo.InvariantCulture);
    });

    private static Dictionary<string, int> Values()
    {
        int[] tens = [.. Enumerable.Range(0, 20), 20, 30, 40, 50, 60, 70, 80, 90];
        var values = tens.ToDictionary(number => number.ToWords(_english));
        values.Add("hundred", 100);
        values.Add("thousand", 1000);
        return values;
    }

    [GeneratedRegex(@"(?<![\d.,])\d+(?:,\d{3})*(?![\d.,]*\d)")]
    private static partial Regex Figures();

    [GeneratedRegex(
        @"\b(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
        + @"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand)(?:[ -](?=[a-z])|\b))+(?<![ -])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
