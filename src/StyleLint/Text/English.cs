using System.Globalization;

namespace StyleLint.Text;

/// <summary>Counts in sentences that people read.</summary>
internal static class English
{
    private static readonly CultureInfo _culture = CultureInfo.GetCultureInfo("en");

    /// <summary>"1 warning", "2,048 warnings".</summary>
    /// <param name="noun">One with a regular plural.</param>
    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    public static string Number(int number) => number.ToString("N0", _culture);

    public static string IsOrAre(int count) => count == 1 ? "is" : "are";
}
