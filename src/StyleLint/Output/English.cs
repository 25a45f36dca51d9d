using System.Globalization;
using Humanizer;

namespace StyleLint.Output;

internal static class English
{
    private static readonly CultureInfo _culture = CultureInfo.GetCultureInfo("en");

    /// <summary>"1 warning", "2,048 warnings".</summary>
    public static string Count(int count, string noun) => noun.ToQuantity(count, "N0", _culture);

    public static string Number(int number) => number.ToString("N0", _culture);
}
